import { expect, it } from 'vitest';
import { pageFile } from './page-file.ts';

it('is what a static host looks for', () => {
  expect(['/', '/services/', '/stations/a/poster/', '/404/'].map(pageFile)).toEqual([
    'index.html',
    'services/index.html',
    'stations/a/poster/index.html',
    '404.html',
  ]);
});
