import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { dist, listed } from './dist.ts';
import { fullestOfKind, kindNames } from './kinds.ts';
import { serve, type SiteServer } from './server.ts';

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(dist);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What a resident comes to do: call, open a door, choose a need, search, make a card. */
const actions =
  '.call a, .doors a, .chips a, .finder input, .finder button, .order-start, .order-bar button, .comfort button';

describe.each(kindNames)('%s', (kind) => {
  it('能点的都有 44 像素高；大字里，要紧的有 60 像素', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
    const { address } = fullestOfKind(kind);
    await page.goto(server.origin + address);
    const small = await page.evaluate(tooLow, { selector: 'a, button, input, select, summary', least: 44 });
    await page.goto(`${server.origin}${address}?size=l`);
    const large = await page.evaluate(tooLow, { selector: actions, least: 60 });
    await page.close();
    expect(listed([...small, ...large.map((what) => `大字 ${what}`)])).toBe('');
  });
});

/** Runs in the page: what is lower than that. A link in the run of a sentence, and the small number of a footnote, is as high as its line (WCAG 2.5.8). */
function tooLow({ selector, least }: { readonly selector: string; readonly least: number }): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => getComputedStyle(element).display !== 'inline' && !element.matches('.ref, .skip'))
    .flatMap((element) => {
      const { height } = (element.closest('label') ?? element).getBoundingClientRect();
      const name = element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 20);
      return height < least - 0.5
        ? [`${element.tagName.toLowerCase()}.${element.className} “${name}” ${height.toFixed(0)}`]
        : [];
    });
}
