import { expect, it } from 'vitest';
import { pagePath } from './recompute-address.ts';

const path = (written: string, here = 'http://localhost:4321/'): string | undefined =>
  pagePath(written, [here, 'https://board.example/portal/']);

it('takes a path of this site in any of its forms', () => {
  for (const written of [
    '/funds/a/',
    'funds/a',
    ' /funds/a ',
    '/funds/a/?size=l#top',
    'http://localhost:4321/funds/a',
    'https://board.example/portal/funds/a/',
  ])
    expect(path(written), written).toBe('funds/a/');
  expect(path('/')).toBe('');
  expect(path('http://localhost:4321/')).toBe('');
  expect(path('https://board.example/portal/')).toBe('');
  expect(path('/404.html')).toBe('404.html');
});

it('takes a path with that of the root before it, where the site stands below one', () => {
  const below = 'http://localhost:4321/x/y/';
  for (const written of ['/x/y/funds/a/', 'x/y/funds/a', '/funds/a/', `${below}funds/a/`])
    expect(path(written, below), written).toBe('funds/a/');
  expect(path('http://localhost:4321/funds/a/', below)).toBeUndefined();
});

it('takes no address of another site', () => {
  for (const written of [
    '',
    ' ',
    'https://other.example/funds/a/',
    'https://board.example/funds/a/',
    'https://board.example/portal-two/funds/a/',
    'javascript:alert(1)',
    'https://',
  ])
    expect(path(written), written).toBeUndefined();
  // Read as a path of this site, where no such page is.
  expect(path('//other.example/')).toBe('other.example/');
});
