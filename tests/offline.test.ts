import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { listed } from './dist.ts';
import { serve, type SiteServer } from './server.ts';
import { townSite } from './town-site.ts';

const station = '/stations/sample-station/';
const service = '/services/sample-bath/';

let browser: Browser;
let server: SiteServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

beforeEach(async () => {
  server = await serve(townSite);
  context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await server.close();
});

afterAll(async () => {
  await browser.close();
});

/** Opens a page for the first time and waits until what belongs to it is kept. */
async function visit(path: string): Promise<void> {
  await page.goto(server.origin + path);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function open(path: string): Promise<Page> {
  await page.goto(server.origin + path);
  return page;
}

describe('with the server stopped after one visit of a station', () => {
  beforeEach(async () => {
    await visit(station);
    await server.close();
  });

  it('the station and home open, and say quietly from when they are', async () => {
    for (const path of [station, '/', '/services/', `${station}poster/`]) {
      await open(path);
      const now = new Date();
      const day = `${String(now.getMonth() + 1)}月${String(now.getDate())}日`;
      expect(await page.innerText('#saved-note'), path).toBe(`现在连不上网络。这是 ${day} 保存的内容。看看保存了什么`);
      expect(await page.locator('main h1').count(), path).toBe(1);
    }
  });

  it('every service of the station opens in its own look, with its number to call', async () => {
    await open(station);
    const links = await page
      .locator('li[data-service] h3 a')
      .evaluateAll((all) => all.map((a) => new URL(a.getAttribute('href') ?? '', document.baseURI).pathname));
    expect(links.length).toBeGreaterThan(30);
    const findings: string[] = [];
    for (const link of links) {
      await open(link);
      const calls = await page.locator('main .call a[href^="tel:"]').count();
      const styled = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      if (calls === 0 || styled !== 'rgb(251, 250, 247)') findings.push(`${link} ${String(calls)} ${styled}`);
    }
    expect(listed(findings)).toBe('');
  });

  it('the search still finds', async () => {
    await open('/search/?q=没人做饭');
    await page.waitForSelector('#results[data-state]');
    expect(await page.locator('#results > li > a').count()).toBeGreaterThan(0);
    await page.fill('#query', '助浴');
    await page.press('#query', 'Enter');
    const hit = page.locator(`#results > li > a[href$="${service}"]`);
    await hit.waitFor();
    await hit.click();
    expect(await page.innerText('h1')).toContain('助浴');
  });

  it('a page that is not kept says so and shows what is: the station, and a search by words', async () => {
    await open('/accounts/');
    expect(await page.innerText('h1')).toBe('没有网络也能看');
    const kept = page.locator('#kept-list a');
    await kept.first().waitFor();
    expect(await kept.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([station]);
    await page.fill('#kept-query', '助浴 车');
    await page.locator(`#kept-list a[href$="${service}"]`).waitFor();
    await page.click('#kept-clear');
    await page.locator('#kept-status', { hasText: '已经清除' }).waitFor();
    expect(await kept.count()).toBe(0);
  });

  it('a search without its index (a larger region) looks through the words of what is kept', async () => {
    await open(station);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.startsWith('kept-search')) await caches.delete(name);
    });
    await open('/search/?q=助浴');
    expect(await page.innerText('h1')).toBe('没有网络也能看');
    await page.locator(`#kept-list a[href$="${service}"]`).waitFor();
    expect(await page.innerText('#kept-status')).toMatch(/^找到 \d+ 页。$/);
  });

  it('larger type by link works as ever', async () => {
    await open(`${station}?size=xl`);
    expect(await page.getAttribute('html', 'data-size')).toBe('xl');
  });
});

describe('with the server there', () => {
  it('pages come from it, without a line, however often they are kept', async () => {
    await visit(station);
    await open(station);
    expect(await page.locator('#saved-note').count()).toBe(0);
  });

  it('a first visit of home keeps the shell, and neither stations nor the search index', async () => {
    await visit('/');
    const names = await page.evaluate(() => caches.keys());
    expect(names.filter((name) => name.startsWith('kept-search'))).toEqual([]);
    const kept = await page.evaluate(async () => (await (await caches.open('kept-pages')).keys()).length);
    expect(kept).toBe(0);
  });
});

describe('a new edition of the site', () => {
  it('is kept quietly, without another visit of the station', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'gongshilan-offline-'));
    cpSync(townSite, copy, { recursive: true });
    await server.close();
    server = await serve(copy);
    await visit(station);
    change(join(copy, service, 'index.html'), (html) => html.replace('<h1>', '<h1>新版：'));
    change(join(copy, 'sw.js'), (program) => program.replace(/"version":"\w+"/, '"version":"new"'));
    await open('/');
    await page.evaluate(async () => {
      const changed = new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done);
      });
      await (await navigator.serviceWorker.ready).update();
      await changed;
      return navigator.serviceWorker.ready.then(({ active }) => active?.state);
    });
    await server.close();
    rmSync(copy, { recursive: true });
    await open(service);
    expect(await page.innerText('h1')).toMatch(/^新版：/);
    expect(await page.locator('#saved-note').count()).toBe(1);
  });
});

function change(file: string, how: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  expect(how(text)).not.toBe(text);
  writeFileSync(file, how(text));
}

describe('the worker', () => {
  const program = readFileSync(join(townSite, 'sw.js'), 'utf8');
  // Sound: the build writes this line (src/publish/service-worker.ts).
  const shell = JSON.parse(/^self\.\w+=(\{.*\});$/m.exec(program)?.[1] ?? '') as { files: { url: string }[] };

  it('keeps a short list for everybody, however many stations there are', () => {
    expect(shell.files.length).toBeLessThan(40);
    const stations = shell.files.filter(({ url }) => /^(?:stations|services)\/./.test(url));
    expect(stations).toEqual([]);
  });

  it('has one page for every address that it keeps', () => {
    const missing = shell.files.filter(({ url }) => {
      const file = join(townSite, url.endsWith('/') ? `${url}index.html` : url);
      return readFileSync(file).length === 0;
    });
    expect(missing).toEqual([]);
  });
});
