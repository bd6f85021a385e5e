import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, listed, sitePath } from './dist.ts';
import { attribute, parsedPages, type ParsedPage } from './dom.ts';
import { pagesOfKind } from './kinds.ts';
import { townSite } from './town-site.ts';
import { total, zipped } from './support/weights.ts';

const pages = await parsedPages();
const townPages = await parsedPages(townSite);
const light = new Set(['首页', '服务', '故事'].flatMap((kind) => pagesOfKind(kind).map(({ address }) => address)));

describe('every page', () => {
  it('weighs at most 14 kB (home, services, stories) or 30 kB (all others), HTML and CSS compressed', () => {
    const findings = pages.flatMap((page) => {
      const weight = zipped(page.html) + total(styleSheets(page).map((file) => zipped(readFileSync(file))));
      const most = light.has(page.address) ? 14_000 : 30_000;
      return weight > most ? [`${page.address} ${String(weight)} 字节，最多 ${String(most)}`] : [];
    });
    expect(listed(findings)).toBe('');
  });

  it('has at most 2 kB of script before anybody touches it, compressed, with all that the scripts import at once', () => {
    const findings = pages.flatMap((page) => {
      const weight = total(scripts(page).map(zipped));
      return weight > 2000 ? [`${page.address} ${String(weight)} 字节`] : [];
    });
    expect(listed(findings)).toBe('');
  });

  it('brings along what sorts tables and draws charts of money if it has any', () => {
    const works = (file: string): boolean => readFileSync(file, 'utf8').includes('table[data-sheet]');
    const needy = (all: readonly ParsedPage[]): readonly ParsedPage[] =>
      all.filter(({ root }) => root.querySelector('table[data-sheet], figure[data-chart]') !== null);
    const without = [
      ...needy(pages).filter((page) => !scriptFiles(page).some(works)),
      ...needy(townPages).filter((page) => !scriptFiles(page, townSite).some(works)),
    ];
    expect(listed(without.map(({ address }) => address))).toBe('');
    expect(needy(townPages)).not.toHaveLength(0);
  });
});

function styleSheets({ root, address }: ParsedPage): readonly string[] {
  return root
    .querySelectorAll('link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => join(dist, sitePath(attribute(link, 'href') ?? '', address)));
}

/** The text of every script that the page runs by itself: what stands in it first, then files and what they import. */
function scripts(page: ParsedPage): readonly string[] {
  return [...inlineScripts(page), ...scriptFiles(page).map((file) => readFileSync(file, 'utf8'))];
}

/** Those that run. What search engines read (JSON-LD) is data: it counts to the weight of the page above. */
function inlineScripts({ root }: ParsedPage): readonly string[] {
  return root
    .querySelectorAll('script')
    .filter((script) => attribute(script, 'type') !== 'application/ld+json')
    .map(({ textContent }) => textContent)
    .filter((text) => text.trim() !== '');
}

function scriptFiles({ root, address }: ParsedPage, site = dist): readonly string[] {
  const preloads = root.querySelectorAll('link').filter((link) => attribute(link, 'rel') === 'modulepreload');
  const first = [
    ...root.querySelectorAll('script').map((script) => attribute(script, 'src')),
    ...preloads.map((link) => attribute(link, 'href')),
  ];
  const files = new Set(first.filter((path) => path !== undefined).map((path) => join(site, sitePath(path, address))));
  for (const file of files) for (const next of imports(file)) files.add(next);
  return [...files];
}

/** Static imports of a module; `import()` waits until it is called. */
function imports(file: string): readonly string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].map(([, path]) => resolve(dirname(file), path ?? ''));
}
