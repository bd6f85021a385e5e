import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listed, sitePath } from '../dist.ts';
import { attribute, parsedPages } from '../dom.ts';
import { published } from '../published.ts';

const pages = await parsedPages();

/** Tables whose rows have a page of their own, and its address. */
const homes: Readonly<Record<string, string>> = {
  regions: 'places',
  stations: 'stations',
  services: 'services',
  projects: 'projects',
  funds: 'funds',
};

const isSample: ReadonlyMap<string, boolean> = new Map(
  Object.entries(homes).flatMap(([table, folder]) =>
    published(table).map((row) => [`/${folder}/${row['id'] ?? ''}/`, row['sample'] === 'true'] as const),
  ),
);

describe('a page about a sample', () => {
  it('is marked as a whole, and shows the badge', () => {
    const own = pages.filter(({ address }) => ownerIsSample(address) === true);
    console.log(`示例页面：${String(own.length)} 页`);
    expect(own.length).toBeGreaterThan(0);
    const findings = own
      .filter(({ root }) => {
        const body = root.querySelector('body');
        return body?.hasAttribute('data-sample') !== true || root.querySelector('main .badge-sample') === null;
      })
      .map(({ address }) => address);
    expect(listed(findings)).toBe('');
  });
});

describe('a page about something real', () => {
  it('is not marked as a sample', () => {
    const findings = pages
      .filter(({ address }) => ownerIsSample(address) === false)
      .filter(({ root }) => root.querySelector('body')?.hasAttribute('data-sample') === true)
      .map(({ address }) => address);
    expect(listed(findings)).toBe('');
  });
});

describe('a page with both', () => {
  it('marks every entry of a list, and every row of a table, that is about a sample', () => {
    const findings = pages
      .filter(({ root }) => root.querySelector('body')?.hasAttribute('data-sample') === false)
      .flatMap(({ address, root }) =>
        root
          .querySelectorAll('main ul.entries > li, main tbody > tr')
          .filter((entry) => isSample.get(firstTarget(entry, address)) === true && !isMarked(entry))
          .map((entry) => `${address} → ${firstTarget(entry, address)}`),
      );
    expect(listed(findings)).toBe('');
  });

  it('lets every marked entry show the badge, or stand under a heading that says 示例', () => {
    const findings = pages
      .filter(({ root }) => root.querySelector('body')?.hasAttribute('data-sample') === false)
      .flatMap(({ address, root }) =>
        root
          .querySelectorAll('main ul.entries > li[data-sample], main tbody > tr[data-sample]')
          .filter((entry) => entry.querySelector('.badge-sample') === null && !standsUnderSample(entry))
          .map((entry) => `${address} ${entry.id ?? firstTarget(entry, address)}`),
      );
    expect(listed(findings)).toBe('');
  });
});

/** Whether the thing that a page is about is a sample; undefined where a page is about no single thing. */
function ownerIsSample(address: string): boolean | undefined {
  const parts = address.split('/');
  return isSample.get(`/${parts[1] ?? ''}/${parts[2] ?? ''}/`);
}

/** The page that an entry on the page of an address is about. */
function firstTarget(entry: HtmlElement, address: string): string {
  const link = entry.querySelectorAll('a').find((element) => !element.matches('a.ref'));
  const written = link && attribute(link, 'href');
  return written === undefined ? '' : sitePath(written, address);
}

function isMarked(entry: HtmlElement): boolean {
  for (let element: HtmlElement | null = entry; element !== null; element = element.parent) {
    if (element.hasAttribute('data-sample')) return true;
  }
  return false;
}

function standsUnderSample(entry: HtmlElement): boolean {
  for (let element = entry.parent; element !== null; element = element.parent) {
    if (element.is('section') && element.hasAttribute('data-sample')) return true;
  }
  return false;
}
