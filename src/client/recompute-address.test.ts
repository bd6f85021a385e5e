import { expect, it } from 'vitest';
import { pagePath } from './recompute-address.ts';

const path = (written: string): string | undefined =>
  pagePath(written, 'http://localhost:4321', 'https://board.example');

it('takes a path of this site in any of its forms', () => {
  for (const written of [
    '/funds/a/',
    'funds/a',
    ' /funds/a ',
    '/funds/a/?size=l#top',
    'https://board.example/funds/a/',
  ])
    expect(path(written)).toBe('/funds/a/');
  expect(path('/')).toBe('/');
  expect(path('http://localhost:4321/')).toBe('/');
  expect(path('/404.html')).toBe('/404.html');
});

it('takes no address of another site', () => {
  for (const written of ['', ' ', 'https://other.example/funds/a/', 'javascript:alert(1)', 'https://'])
    expect(path(written)).toBeUndefined();
  // Read as a path of this site, where no such page is.
  expect(path('//other.example/')).toBe('/other.example/');
});
