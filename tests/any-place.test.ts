import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { styleAddresses } from '../scripts/links/addresses.ts';
import { crawl } from '../scripts/links/broken-links.ts';
import { dist, filesUnder, listed } from './dist.ts';
import { parsedPages } from './dom.ts';
import { kindNames, pagesOfKind } from './kinds.ts';
import { serve, type SiteServer } from './server.ts';
import { townSite } from './town-site.ts';
import { watch } from './support/watch.ts';

const below = '/x/y/';
const money = 'stations/sample-station/money/2025/';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());
afterAll(() => browser.close());

describe('what is written in the built files', () => {
  it('no attribute of a page holds an address from the root of the host', async () => {
    const pages = await parsedPages();
    const findings = pages
      .filter(({ file }) => file !== '404.html')
      .flatMap(({ address, root }) =>
        root.querySelectorAll('*').flatMap((element) =>
          element.attributes
            .filter(({ value }) => typeof value === 'string' && /(?:^|[\s,=])\/(?![/\s])/.test(value))
            .filter(({ key }) => !words.has(key))
            .map(({ key, value }) => `${address} <${element.tagName} ${key}="${String(value)}">`),
        ),
      );
    expect(listed(findings)).toBe('');
  });

  it('every address, seen from below a path, is a file of the site, with the anchor that it names', () => {
    const { links, broken } = crawl(dist);
    console.log(`站内链接：${String(links)} 处`);
    expect(links).toBeGreaterThan(0);
    expect(listed(broken.map(({ page, written, fault }) => `${page} → ${written} ${fault}`))).toBe('');
  });

  it('no style sheet asks for anything from the root of the host', () => {
    const findings = filesUnder(dist)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => styleAddresses(readFileSync(join(dist, file), 'utf8')).map((written) => `${file} ${written}`))
      .filter((line) => line.includes(' /'));
    expect(listed(findings)).toBe('');
  });
});

/** Attributes that hold words, in which a slash is one. */
const words = new Set(['content', 'title', 'alt', 'aria-label', 'placeholder', 'value', 'label', 'd']);

describe('below a path of a host', () => {
  let server: SiteServer;
  let root = '';
  beforeEach(async () => {
    server = await serve(townSite, below);
    root = `${server.origin}${below}`;
  });
  afterEach(() => server.close());

  it('a page of each kind asks for nothing that is not there, and for nothing outside', async () => {
    const heard = watch(page, `${server.origin}${below.slice(0, -1)}`);
    for (const [kind] of kindNames.map((name) => pagesOfKind(name, townSite))) {
      if (kind === undefined || kind.file === '404.html') continue;
      await page.goto(`${root}${kind.address.slice(1)}`);
      const backgrounds = await page.evaluate(() =>
        [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor),
      );
      expect(backgrounds, kind.address).toContain('rgb(251, 250, 247)');
    }
    expect(listed(heard)).toBe('');
  });

  it('the search answers, and its results lead to pages', async () => {
    const heard = watch(page, `${server.origin}${below.slice(0, -1)}`);
    await page.goto(`${root}search/?q=没人做饭`);
    await page.waitForSelector('#results[data-state]');
    await page.locator('#results > li > a').first().click();
    await page.waitForURL(`${root}**`);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(listed(heard)).toBe('');
  });

  it('a chart draws, a ledger sorts', async () => {
    const heard = watch(page, `${server.origin}${below.slice(0, -1)}`);
    await page.goto(`${root}${money}`);
    await page.locator('figure[data-chart]').first().scrollIntoViewIfNeeded();
    await page.locator('figure[data-chart] canvas').first().waitFor();
    const sort = page.locator('table[data-sheet] th button').first();
    await sort.click();
    await page.locator('table[data-sheet] th[aria-sort]').first().waitFor({ state: 'attached' });
    expect(page.url().startsWith(root)).toBe(true);
    expect(listed(heard)).toBe('');
  });

  it('numbers are worked out anew from the published tables', async () => {
    const heard = watch(page, `${server.origin}${below.slice(0, -1)}`);
    await page.goto(`${root}data/recompute/?page=${encodeURIComponent('/funds/')}`);
    await page.locator('#recompute-results[data-state="same"]').waitFor();
    expect(listed(heard)).toBe('');
  });

  it('the worker keeps a station without a network, and what is not kept leads on from any depth', async () => {
    await page.goto(`${root}stations/sample-station/`);
    expect(await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))).toBe(root);
    await server.close();
    await page.goto(`${root}services/sample-bath/`);
    expect(await page.locator('#saved-note').count()).toBe(1);
    await page.goto(`${root}search/?q=没人做饭`);
    await page.waitForSelector('#results[data-state]');
    await page.goto(`${root}${money}`);
    expect(await page.innerText('h1')).toBe('没有网络也能看');
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(251, 250, 247)');
    await page.locator('#kept-list a').first().click();
    expect(await page.innerText('h1')).toContain('示例镇社工站');
    const names = await page.evaluate(() => caches.keys());
    expect(listed(names.filter((name) => !name.includes(below.slice(0, -1))))).toBe('');
  });

  it('the page for what is not found finds its root from any depth', async () => {
    for (const path of ['nothing/', 'nothing', 'stations/none/money/none/']) {
      await page.goto(root + path);
      await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(251, 250, 247)');
      expect(await page.locator('.brand').evaluate((link: HTMLAnchorElement) => link.href), path).toBe(root);
    }
  });

  it('a page that a host gives without the slash at its end asks for itself anew', async () => {
    await page.route(`${root}services?size=xl`, (route) =>
      route.fulfill({ path: join(townSite, 'services/index.html'), contentType: 'text/html' }),
    );
    await page.goto(`${root}services?size=xl`);
    await page.waitForURL(`${root}services/?size=xl`);
  });
});

describe('read from a folder', () => {
  const open = (path: string) => page.goto(pathToFileURL(join(townSite, path)).href);
  const file = (path: string): string => pathToFileURL(join(townSite, path)).href;

  it('links lead from home to a service and to the funds, in the look of the site', async () => {
    await open('index.html');
    for (const [link, leads] of [
      ['.menu a[href$="services/index.html"]', 'services/index.html'],
      ['main h3 a[href*="/services/"]', 'services/'],
      ['.menu a[href$="funds/index.html"]', 'funds/index.html'],
    ] as const) {
      await page.locator(link).first().click();
      await page.waitForLoadState();
      expect(page.url().startsWith(file(leads)), page.url()).toBe(true);
      expect(page.url()).toMatch(/index\.html$/);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 250, 247)');
    }
    expect(await page.locator('main data').count()).toBeGreaterThan(0);
  });

  it('the search says that it needs the network, and shows whom to call and the lists', async () => {
    await open('index.html');
    await page.fill('#finder', '送饭');
    await page.press('#finder', 'Enter');
    await page.waitForURL(`${file('search/index.html')}?q=*`);
    expect(await page.locator('p[data-from-folder]').innerText()).toContain('这是拷下来的一份网站');
    expect(await page.locator('#search-help a[href^="tel:"]').first().isVisible()).toBe(true);
    expect(await page.locator('main a[href*="/services/need/"]').first().isVisible()).toBe(true);
  });
});
