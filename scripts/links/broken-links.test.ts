import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { crawl } from './broken-links.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-links-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function site(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

it('follows addresses from the root, from the page, and to anchors', () => {
  site({
    'index.html': '<link href="/a.css"><a href="/services/#meals">甲</a><a href=./services/>乙</a>',
    'services/index.html': '<p id="meals"><a href="../">甲</a><form action="/"><img src="../a.png?x&amp;y">',
    'a.css': 'p { background: url("a.png"); }',
    'a.png': '',
  });
  expect(crawl(folder)).toEqual({ pages: 2, links: 7, broken: [] });
});

it('names what leads nowhere, once a page; other hosts, telephones and the page’s own name are not followed', () => {
  site({
    'index.html':
      '<link rel="canonical" href="/gone/"><a href="/gone/">甲</a><a href="/gone/">甲</a><a href="#gone">乙</a>' +
      '<a href="https://a.example/">丙</a><a href="tel:123">丁</a><a href="services">戊</a>',
    'services/index.html': '',
  });
  expect(crawl(folder).broken).toEqual([
    { page: 'index.html', written: '/gone/', fault: 'no-file' },
    { page: 'index.html', written: '#gone', fault: 'no-anchor' },
    { page: 'index.html', written: 'services', fault: 'no-file' },
  ]);
});

it('names an address that leads above the site, and what a style sheet or a set of pictures asks for', () => {
  site({
    'index.html': '<a href="../index.html">甲</a><img src="a.png" srcset="a.png 1x, b.png 2x">',
    'styles/a.css': 'p { background: url(../a.png) } a { background: url("a.png") } b { background: url(data:,) }',
    'a.png': '',
  });
  expect(crawl(folder)).toEqual({
    pages: 1,
    links: 6,
    broken: [
      { page: 'index.html', written: '../index.html', fault: 'no-file' },
      { page: 'index.html', written: 'b.png', fault: 'no-file' },
      { page: 'styles/a.css', written: 'a.png', fault: 'no-file' },
    ],
  });
});

it('takes the links of the page for missing addresses from the path of the site', () => {
  site({
    'index.html': '<link rel="canonical" href="https://town.example/board/"><a href="services/">甲</a>',
    '404.html': '<a href="/board/">甲</a><a href="/board/services/">乙</a><a href="/board/gone/">丙</a>',
    'services/index.html': '',
  });
  expect(crawl(folder).broken).toEqual([{ page: '404.html', written: '/board/gone/', fault: 'no-file' }]);
});
