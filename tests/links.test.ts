import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fileOfPath, listed } from './dist.ts';
import { attribute, parsedPages, type ParsedPage } from './dom.ts';

const pages = await parsedPages();
const ids = new Map(pages.map(({ file, root }) => [file, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
/** The root of the published site: its address may have a path. */
const root = canonicalOf(pages.find(({ address }) => address === '/')) ?? 'https://missing.invalid/';

interface Link {
  readonly from: ParsedPage;
  readonly written: string;
  readonly url: URL;
}

describe('links within the site', () => {
  it('lead to a page or file that is there, and to an anchor that is there', () => {
    const links = pages.flatMap(linksOf).filter(({ url }) => isWithin(url));
    console.log(`站内链接：${String(links.length)} 处`);
    expect(links.length).toBeGreaterThan(0);
    const findings = links.flatMap(({ from, written, url }) => {
      const file = fileOf(url);
      if (file === undefined) return [`${from.address} → ${written} 没有这一页`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      const anchors = ids.get(file);
      const missing = anchor !== '' && anchors !== undefined && !anchors.has(anchor);
      return missing ? [`${from.address} → ${written} 没有这个锚点`] : [];
    });
    expect(listed([...new Set(findings)])).toBe('');
  });

  it('lead from home to every page but the one for missing addresses', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    const seen = new Set(['index.html']);
    for (const file of seen) {
      const page = byFile.get(file);
      for (const { url } of page === undefined ? [] : linksOf(page)) {
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

function linksOf(page: ParsedPage): readonly Link[] {
  const base = new URL(page.address.slice(1), root);
  return page.root.querySelectorAll('a, link, area, img, script, source, form').flatMap((element) => {
    const written = targetOf(element);
    // A canonical address is not followed; data: and tel: lead nowhere on the site.
    if (written === undefined || written === '' || attribute(element, 'rel') === 'canonical') return [];
    return [{ from: page, written, url: new URL(written, base) }];
  });
}

function targetOf(element: HtmlElement): string | undefined {
  return attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
}

function canonicalOf(page: ParsedPage | undefined): string | undefined {
  const link = page?.root.querySelectorAll('link').find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}
