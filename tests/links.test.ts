import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAddresses } from '../scripts/links/addresses.ts';
import { dist, fileOfPath, listed } from './dist.ts';
import { attribute, parsedPages, type ParsedPage } from './dom.ts';

const pages = await parsedPages();
/** The root of the published site: its address may have a path. */
const root = canonicalOf(pages.find(({ address }) => address === '/')) ?? 'https://missing.invalid/';

describe('links within the site', () => {
  it('lead from home to every page but the one for missing addresses', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    const seen = new Set(['index.html']);
    for (const file of seen) {
      const page = byFile.get(file);
      for (const url of page === undefined ? [] : linksOf(page)) {
        const next = fileOf(url);
        if (next?.endsWith('.html') === true) seen.add(next);
      }
    }
    const unreached = pages.filter(({ file }) => !seen.has(file) && file !== '404.html').map(({ address }) => address);
    expect(listed(unreached)).toBe('');
  });
});

describe('the canonical address', () => {
  /** A piece for other sites is a part of another page. */
  const whole = (address: string): string => address.replace(/^\/embed(?=\/)/, '');

  it('is the address of the page itself; of a piece for other sites, that of its page', () => {
    const findings = pages
      .filter(({ file }) => file !== '404.html')
      .filter((page) => canonicalOf(page) !== new URL(encodeURI(whole(page.address).slice(1)), root).href)
      .map((page) => `${page.address} ${canonicalOf(page) ?? ''}`);
    expect(listed(findings)).toBe('');
  });
});

function isWithin({ href }: URL): boolean {
  return href.startsWith(root);
}

function fileOf(url: URL): string | undefined {
  return isWithin(url) ? fileOfPath(`/${url.href.slice(root.length).replace(/[?#].*$/, '')}`) : undefined;
}

function linksOf({ file, address }: ParsedPage): readonly URL[] {
  const base = new URL(address.slice(1), root);
  return pageAddresses(readFileSync(join(dist, file), 'utf8')).map((written) => new URL(written, base));
}

function canonicalOf(page: ParsedPage | undefined): string | undefined {
  const link = page?.root.querySelectorAll('link').find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}
