import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtPages } from '../dist.ts';
import { fullestOfKind } from '../kinds.ts';
import { serve, type SiteServer } from '../server.ts';
import { townSite } from '../town-site.ts';
import { startOldBrowser, type OldBrowser } from './old-browser.ts';
import type { Tab } from './tab.ts';

const possible = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!possible)('in a Chromium of 2020', () => {
  let browser: OldBrowser;
  let server: SiteServer;
  let tab: Tab;

  beforeAll(async () => {
    server = await serve(townSite);
    browser = await startOldBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    tab = await browser.open();
  });

  afterEach(async () => {
    await tab.close();
  });

  const search = (query: string): string => `${server.origin}/search/?q=${encodeURIComponent(query)}`;

  it('the search answers what is asked by the address and what is typed', async () => {
    await tab.go(search('送饭'));
    await tab.until(`document.querySelector('#results').dataset.state === 'exact'`);
    expect(await tab.run(`document.querySelectorAll('#results > li > a').length`)).toBeGreaterThan(0);
    expect(await tab.run(`document.querySelector('#query').value`)).toBe('送饭');
    await tab.run(`document.querySelector('#query').value = '没人做饭';
      document.querySelector('#search button').click()`);
    await tab.until(
      `document.querySelector('#results').dataset.state === 'exact' && location.search.includes('%E6%B2%A1')`,
    );
    expect(tab.troubles).toEqual([]);
  });

  it.each([
    ['the first module of the search', '*search.astro*'],
    ['the module that answers', '*search-box*'],
    ['the index', '*names.json*'],
  ])('without %s: lists and telephones are in sight, the query is kept, and words say so', async (_what, file) => {
    await tab.block(file);
    await tab.go(search('送饭'));
    await tab.until(`/没有打开/.test(document.querySelector('#search-status').innerText)`);
    expect(await tab.run(`document.querySelector('#query').value`)).toBe('送饭');
    const seen = (selector: string) =>
      tab.run(`[...document.querySelectorAll('${selector}')].filter((link) => {
        const { top, height } = link.getBoundingClientRect();
        return height > 0 && top < 1280 && getComputedStyle(link).visibility === 'visible';
      }).length`);
    expect(await seen('#search-help a[href^="tel:"]')).toBeGreaterThan(0);
    expect(await seen('#search-lists a')).toBeGreaterThan(3);
  });

  it('a seal from paper is looked up', async () => {
    await tab.go(`${server.origin}/accounts/`);
    await tab.run(`document.querySelector('#seal').value = document.querySelector('#seal-own').dataset.head.slice(0, 8);
      document.querySelector('#seal-box button').click()`);
    await tab.until(`document.querySelector('#seal-said').dataset.state === 'found'`);
    expect(tab.troubles).toEqual([]);
  });

  it('a table of money is sorted and narrowed', async () => {
    const page = builtPages(townSite).filter(({ html }) => html.includes('data-sheet="expenses"'));
    const [longest] = [...page].sort((a, b) => b.html.length - a.html.length);
    await tab.go(server.origin + (longest?.address ?? ''));
    await tab.run(`document.querySelector('table[data-sheet="expenses"]').previousElementSibling.click()`);
    await tab.until(`document.querySelector('.sheet-tools') !== null`);
    const rows = `[...document.querySelectorAll('table[data-sheet="expenses"] tbody tr')]`;
    const all = await tab.run(`${rows}.length`);
    const first = await tab.run(`${rows}[0].innerText`);
    await tab.run(`(() => {
      const sort = [...document.querySelectorAll('.sheet-tools select')].pop();
      sort.value = [...sort.options].map(({ value }) => value).find((value) => /^-金额/.test(value));
      sort.dispatchEvent(new Event('change'));
    })()`);
    expect(await tab.run(`${rows}[0].innerText`)).not.toBe(first);
    const amounts = await tab.run(`${rows}.map((row) => Number(row.querySelector('data[data-unit=fen]').value))`);
    expect(amounts).toEqual((amounts as number[]).slice().sort((a, b) => b - a));
    await tab.run(`(() => {
      const words = document.querySelector('.sheet-tools input');
      words.value = '不会有的词';
      words.dispatchEvent(new Event('input'));
    })()`);
    expect(await tab.run(`${rows}.filter(({ hidden }) => hidden).length`)).toBe(all);
    expect(tab.troubles).toEqual([]);
  });

  it('a chart is drawn', async () => {
    await tab.go(
      server.origin + (builtPages(townSite).find(({ html }) => html.includes('data-chart="flow"'))?.address ?? ''),
    );
    await tab.run(`document.querySelector('[data-chart]').scrollIntoView()`);
    await tab.until(`document.querySelector('.drawn canvas') !== null`);
    expect(await tab.run(`document.querySelector('.drawn canvas').clientHeight`)).toBeGreaterThan(50);
    expect(tab.troubles).toEqual([]);
  });

  it('the size of type is switched, and kept on the next page', async () => {
    await tab.go(server.origin);
    const size = `parseFloat(getComputedStyle(document.documentElement).fontSize)`;
    const usual = Number(await tab.run(size));
    await tab.run(`document.querySelector('.comfort [data-size="xl"]').click()`);
    expect(await tab.run(size)).toBeGreaterThan(usual * 1.5);
    await tab.go(server.origin + fullestOfKind('使用帮助', townSite).address);
    expect(await tab.run(size)).toBeGreaterThan(usual * 1.5);
    await tab.run(`document.querySelector('.comfort [data-size="xl"]').click()`);
    expect(await tab.run(size)).toBe(usual);
    expect(tab.troubles).toEqual([]);
  });

  it('the list of services is narrowed in place', async () => {
    await tab.go(`${server.origin}/services/`);
    const left = `[...document.querySelectorAll('li[data-category]')].filter(({ hidden }) => !hidden).length`;
    const all = Number(await tab.run(left));
    await tab.run(`document.querySelector('a[data-facet]').click()`);
    await tab.until(`${left} < ${String(all)}`);
    expect(await tab.run(left)).toBeGreaterThan(0);
    expect(tab.troubles).toEqual([]);
  });

  it('the numbers of a page are worked out anew', async () => {
    await tab.go(`${server.origin}/data/recompute/?page=${fullestOfKind('资金', townSite).address}`);
    await tab.until(`(document.querySelector('#recompute-results').dataset.state || 'waiting') !== 'waiting'`);
    expect(await tab.run(`document.querySelector('#recompute-results').dataset.state`)).toBe('same');
    expect(tab.troubles).toEqual([]);
  });

  it('a station is kept for a time without network', async () => {
    await tab.go(server.origin + fullestOfKind('站点', townSite).address);
    await tab.run(`navigator.serviceWorker.ready.then(() => undefined)`);
    const kept = `caches.keys().then((names) => names.length > 0)`;
    await tab.until(kept);
    expect(tab.troubles).toEqual([]);
  });
});
