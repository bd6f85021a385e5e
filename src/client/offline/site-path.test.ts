import { expect, it } from 'vitest';
import { cacheName, pathBelow, resolved } from './site-path.ts';

it('a path below the root is the same wherever the site stands', () => {
  for (const root of ['https://h.example/', 'https://h.example/x/y/']) {
    expect(pathBelow(root, `${root}stations/one/?size=l#top`)).toBe('stations/one/');
    expect(pathBelow(root, root)).toBe('');
  }
});

it('another site on the same host is not below it', () => {
  expect(pathBelow('https://h.example/x/', 'https://h.example/x-two/a/')).toBeUndefined();
  expect(pathBelow('https://h.example/x/', 'https://h.example/a/')).toBeUndefined();
  expect(pathBelow('https://h.example/x/', 'https://other.example/x/a/')).toBeUndefined();
});

it('an address that is none leads nowhere', () => {
  expect(resolved('../b/', 'https://h.example/x/a/')).toBe('https://h.example/x/b/');
  expect(resolved('https://', 'https://h.example/')).toBeUndefined();
});

it('sites of one host have caches of their own; at its root the name stays plain', () => {
  expect(cacheName('kept-pages', 'https://h.example/')).toBe('kept-pages');
  expect(cacheName('kept-pages', 'https://h.example/x/y/')).toBe('kept-pages/x/y');
});
