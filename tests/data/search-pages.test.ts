import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { text } from '../../src/text/search.ts';
import { openBrowser } from '../browser.ts';
import { dist, listed } from '../dist.ts';
import { serve, type SiteServer } from '../server.ts';
import { ask, askAll, shown } from '../search/ask.ts';
import { seedOfCommit, windows } from '../search/windows.ts';

let browser: Browser;
let server: SiteServer;
let context: BrowserContext;
let page: Page;
let said: string[];

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext({ serviceWorkers: 'block' });
  page = await context.newPage();
  said = [];
  page.on('console', (message) => {
    if (/Content.Security/i.test(message.text())) said.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(said).toEqual([]);
});

/** Every request for a file of the index of pages. */
const program = '**/search/pages-*/pagefind.js*';
const sentence = '一锅粥热了又热，常常一天只吃一顿';

/** Half of what the server sends. */
async function tornOff(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

const pagesLine = (): Promise<string> => page.locator('#search-pages').innerText();

describe('the search through all pages', () => {
  it('finds what is drawn from the pages of every kind: eight characters, or a figure', async () => {
    const drawn = [...windows(seedOfCommit(), 1, 'words'), ...windows(seedOfCommit(), 1, 'figures')];
    await ask(page, server.origin, '社工站');
    const answers = await askAll(
      page,
      drawn.map(({ query }) => query),
    );
    const misses = drawn.filter(
      ({ right }, at) =>
        !answers[at]?.addresses.some((address) => right.has(decodeURIComponent(address.replace(/#.*/, '')))),
    );
    expect(drawn.length).toBeGreaterThan(30);
    const told = misses.map(({ kind, query }) => `${kind} ${query}`);
    expect(misses.length / drawn.length, listed(told)).toBeLessThanOrEqual(0.1);
  });

  it('is not loaded for what is called so, unless it is asked for; then the address says so', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await ask(page, server.origin, '没人做饭');
    expect(asked.filter((url) => url.includes('/pages'))).toEqual([]);
    await page.getByRole('button', { name: text.everywhere }).click();
    await page.waitForFunction(() => document.getElementById('search-everywhere')?.hidden);
    await shown(page);
    expect(decodeURIComponent(page.url())).toContain('&in=全部网页');
    expect(asked.filter((url) => url.includes('pagefind.js'))).toHaveLength(1);
  });

  it('leads to the section, shows the sentence, marks what was typed', async () => {
    const { state, addresses } = await ask(page, server.origin, sentence);
    expect([state, decodeURIComponent(addresses[0] ?? '')]).toEqual(['exact', '/stories/sample-hot-meal/#当时的难处']);
    expect(await page.locator('#results mark').first().innerText()).toBe('一锅粥热了又热，常常一天只吃一顿');
    expect(await page.locator('#search-status').innerText()).toContain('1 页写着');
  });

  it('moves nothing under a finger: what comes late stands below', async () => {
    let send = (): void => undefined;
    await page.route(program, (route: Route) => {
      send = () => void route.continue();
    });
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent('一锅粥热了又热')}`);
    const first = page.locator('#results > li').first();
    await first.hover();
    await first.hover({ position: { x: 5, y: 5 } });
    const before = await first.innerText();
    send();
    await shown(page);
    expect(await first.innerText()).toBe(before);
    expect(await pagesLine()).toMatch(/^全部网页里又找到 \d+ 条，排在最后。$/);
  });
});

describe('answers in words', () => {
  it.each([
    ['the program is lost', program, (route: Route) => route.abort()],
    ['it is half written', program, (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'export {' })],
    ['it is of another kind', program, (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' })],
    ['where it lies is not said', '**/search/pages.json', (route: Route) => route.fulfill({ status: 404 })],
    ['what says so is half written', '**/search/pages.json', (route: Route) => route.fulfill({ body: '{"bund' })],
    ['a chunk is lost', '**/*.pf_index', (route: Route) => route.abort()],
    ['a chunk is torn off', '**/*.pf_index', tornOff],
    ['the pages found are lost', '**/*.pf_fragment', (route: Route) => route.abort()],
    ['the list of pages is half written', '**/*.pf_meta', (route: Route) => route.fulfill({ body: 'x' })],
    ['WebAssembly is lost', '**/wasm.*', (route: Route) => route.abort()],
  ] as const)('%s', async (_, url, handle) => {
    await page.route(url, handle);
    const { state, addresses } = await ask(page, server.origin, '一锅粥热了又热');
    expect([state, addresses.length > 3]).toEqual(['near', true]);
    expect(await pagesLine()).toBe(text.pagesFailed);
  });

  it('there is no WebAssembly', async () => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'WebAssembly');
    });
    expect((await ask(page, server.origin, '楼上天天漏水说不通')).state).toBe('near');
    expect(await pagesLine()).toBe(text.pagesTooOld);
  });

  it('the program hangs: after eight seconds', async () => {
    await page.clock.install();
    await page.route(program, () => undefined);
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent('楼上天天漏水说不通')}`);
    await page.locator('#results > li').first().waitFor();
    expect(await pagesLine()).toBe(text.lookingThrough);
    await page.clock.runFor(8_500);
    expect((await shown(page)).state).toBe('near');
    expect(await pagesLine()).toBe(text.pagesFailed);
  });

  it('the names are lost: the pages answer', async () => {
    await page.route('**/search/names.json', (route) => route.abort());
    const { state, addresses } = await ask(page, server.origin, sentence);
    expect([state, addresses.length]).toEqual(['exact', 1]);
  });

  it('both are lost: lists and telephones stand there', async () => {
    await page.route(/\/search\/(names|pages)\.json/, (route) => route.abort());
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent(sentence)}`);
    await page.locator('#search-help').waitFor();
    expect(await page.locator('#search-status').innerText()).toBe(text.failed);
    expect(await page.locator('#search-help a[href^="tel:"]').first().isVisible()).toBe(true);
    expect(await page.locator('main a[href*="/services/need/"]').first().isVisible()).toBe(true);
  });

  it.each(['checksumz', 'constructor', '<img src=x onerror=alert(1)>', '__proto__'])('nothing is like %s', async (query) => {
    expect(await ask(page, server.origin, query)).toEqual({ state: 'none', addresses: [] });
    expect(await page.locator('#search-help a[href^="tel:"]').first().isVisible()).toBe(true);
  });

  it('an address has five thousand signs, or is broken', async () => {
    expect((await ask(page, server.origin, '饭'.repeat(1_000))).state).not.toBe('');
    expect(await page.locator('#query').inputValue()).toHaveLength(100);
    await page.goto(`${server.origin}/search/?q=%E4`);
    expect((await shown(page)).state).toBe('none');
  });
});

it('WebAssembly is allowed on the search page alone', () => {
  const allows = (path: string): boolean => readFileSync(join(dist, path, 'index.html'), 'utf8').includes('wasm-unsafe-eval');
  expect(['search', 'help', 'stations', ''].map(allows)).toEqual([true, false, false, false]);
});
