import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/client/search/answer.ts';
import { addressOf } from '../../src/client/search/names-index.ts';
import { openIndex } from '../../src/client/search/open-index.ts';
import { describeViolation, runAxe } from '../support/axe-page.ts';
import { openBrowser } from '../browser.ts';
import { dist, listed } from '../dist.ts';
import { serve, type SiteServer } from '../server.ts';
import { ask, askAll, shown, type Shown } from '../search/ask.ts';
import { placeOfRight, scoresByKind, testQueries, type Query } from '../search/queries.ts';

let browser: Browser;
let server: SiteServer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(dist);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the test set', () => {
  const answers: (readonly [Query, Shown])[] = [];

  beforeAll(async () => {
    const index = await openIndex((path) =>
      Promise.resolve(JSON.parse(readFileSync(join(dist, 'search', path.replace(/\?.*/, '')), 'utf8')) as unknown),
    );
    for (const query of testQueries()) {
      const { state, hits } = await answer(query.query, index);
      const addresses = hits.map(({ record }) => addressOf(index.namesIndex, record));
      answers.push([query, { state, addresses }]);
    }
  });

  it('is answered on the page as well as by names alone', async () => {
    const some = answers.filter((_, at) => at % 24 === 0);
    await ask(page, server.origin, '社工站');
    const given = await askAll(
      page,
      some.map(([{ query }]) => query),
    );
    const isFirstThree = (query: Query, shown: Shown): boolean => [1, 2, 3].includes(placeOfRight(query, shown));
    const misses = some.filter(([query, byName], at) => {
      const onPage = given[at];
      return isFirstThree(query, byName) && !(onPage && isFirstThree(query, onPage));
    });
    expect(misses.length, listed(misses.map(([{ query }]) => query))).toBeLessThanOrEqual(1);
  });

  it('has a right page among the first three for 95 of 100 queries, and for 90 of 100 of every kind', () => {
    const scores = scoresByKind(answers.map(([query, answer]) => [query, placeOfRight(query, answer)]));
    const misses = answers.filter(([query, answer]) => ![1, 2, 3].includes(placeOfRight(query, answer)));
    const told = misses.map(
      ([{ kind, query }, { state, addresses }]) => `${kind} ${query} ${state} ${addresses.slice(0, 3).join(' ')}`,
    );
    for (const [kind, { queries, firstThree }] of scores)
      expect(firstThree / queries, `${kind}\n${listed(told)}`).toBeGreaterThanOrEqual(0.9);
    expect(1 - misses.length / answers.length, listed(told)).toBeGreaterThanOrEqual(0.95);
  });

  it('expects pages that exist', () => {
    const gone = answers.flatMap(([{ expected }]) =>
      expected.filter((address) => {
        const [path = '', id] = address.split('#');
        const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
        return id !== undefined && !html.includes(`id="${id}"`);
      }),
    );
    expect(gone).toEqual([]);
  });

  it('calls a hit exact only where its page, or the hit itself, has the words', async () => {
    const { cleanQuery } = await import('../../src/text/search-query/clean-query.ts');
    const plain = (text: string): string =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}+]+/gu, '');
    const findings = answers.flatMap(([{ query }, { state, addresses }]) => {
      const [path = ''] = (addresses[0] ?? '').split('#');
      if (state !== 'exact') return [];
      const html = plain(readFileSync(join(dist, path, 'index.html'), 'utf8').replace(/<[^>]*>/g, ''));
      const lacking = cleanQuery(query)
        .split(' ')
        .filter((word) => !pieces(html, plain(word)));
      return lacking.map((word) => `${query}: ${word} 不在 ${path}`);
    });
    expect(listed(findings)).toBe('');
  });
});

/** Whether a text has a word, whole or in pieces of two or more characters. */
function pieces(text: string, word: string): boolean {
  if (word === '' || text.includes(word)) return true;
  for (let length = word.length - 2; length >= 2; length -= 1)
    if (text.includes(word.slice(0, length)) && pieces(text, word.slice(length))) return true;
  return false;
}

describe('the search page', () => {
  it('narrows by kind and place, says so in its address, and goes back', async () => {
    const all = await ask(page, server.origin, '社工站');
    await page.locator('#search-kinds button', { hasText: '站点' }).click();
    const stations = await shown(page);
    expect(decodeURIComponent(page.url())).toContain('?q=社工站&kind=站点');
    expect(stations.addresses.filter((address) => !address.startsWith('/stations/'))).toEqual([]);
    await page.selectOption('#search-places', '山东省');
    const near = await shown(page);
    expect(decodeURIComponent(page.url())).toContain('?q=社工站&kind=站点&place=山东省');
    expect(near.addresses).toContain('/stations/poli-station/');
    expect(near.addresses).not.toContain('/stations/sample-station/');
    await page.reload();
    expect(await shown(page)).toEqual(near);
    await page.goBack();
    expect(await shown(page)).toEqual(stations);
    await page.goBack();
    expect(await shown(page)).toEqual(all);
  });

  it('answers by Enter, tells the count to screen readers, and the links come next by keyboard', async () => {
    await page.goto(`${server.origin}/search/`);
    await page.locator('#query').focus();
    await page.keyboard.type('理发');
    await page.keyboard.press('Enter');
    await shown(page);
    expect(page.url()).toContain('q=');
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
    expect(await page.locator('#search-status').innerText()).toMatch(/^找到 \d+ 条/);
    const reached: string[] = [];
    for (let press = 0; press < 30 && !reached.includes('/services/qiaosi-haircut/'); press += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement instanceof HTMLAnchorElement ? activeElement.pathname : '';
        }),
      );
    }
    expect(reached).toContain('/services/qiaosi-haircut/');
  });

  it('suggests while somebody types: arrow keys choose, Enter takes, Escape closes', async () => {
    await page.goto(`${server.origin}/search/`);
    // Wherever one is, `/` leads to the box.
    await page.keyboard.press('/');
    await page.keyboard.type('社工');
    const box = page.locator('#query');
    const list = page.getByRole('listbox');
    await list.waitFor();
    expect(await list.getByRole('option').count()).toBeLessThanOrEqual(6);
    await page.keyboard.press('ArrowDown');
    const chosen = await list.getByRole('option', { selected: true }).innerText();
    expect(await box.getAttribute('aria-activedescendant')).toBe('search-suggestions-0');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe(chosen);
    await shown(page);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.fill('老人');
    await list.waitFor();
    expect(listed((await runAxe(page, { contrast: true })).flatMap(describeViolation))).toBe('');
    await page.keyboard.press('Escape');
    expect([await list.isVisible(), await box.inputValue()]).toEqual([false, '老人']);
  });

  it('says of a figure where it stands', async () => {
    const { addresses } = await ask(page, server.origin, '969576');
    const status = page.locator('#search-status');
    expect(await status.innerText()).toMatch(/^969576 写在 \d+ 页上，先看：周至县.*969,576\.00/);
    expect(await status.locator('a').evaluate((link: HTMLAnchorElement) => link.pathname + link.hash)).toBe(addresses[0]);
  });

  it('says why it found what does not say the words, and marks them where they stand', async () => {
    await ask(page, server.origin, '社工占');
    expect(await page.locator('#search-status').innerText()).toMatch(
      /没有完全匹配“社工占”.*您是不是要找：社工站？按读音找到 \d+ 条/,
    );
    await ask(page, server.origin, '没人做饭');
    expect(await page.locator('#results .why').first().innerText()).toContain('又叫：没人做饭');
    expect(await page.locator('#results mark').first().innerText()).toBe('没人做饭');
  });

  it('says that nothing fits, whom to call, and offers the lists', async () => {
    expect(await ask(page, server.origin, 'xyzzyq')).toEqual({ state: 'none', addresses: [] });
    expect(await page.locator('#search-status').innerText()).toContain('没有完全匹配');
    expect(await page.locator('#search-help a[href^="tel:"]').first().isVisible()).toBe(true);
    expect(await page.locator('main a[href*="/services/need/"]').first().isVisible()).toBe(true);
  });

  it('says that it has nothing of a place, what is near, how to ask for it, and whom to call', async () => {
    expect(await ask(page, server.origin, '张家界社工站')).toEqual({ state: 'none', addresses: [] });
    const status = page.locator('#search-status');
    expect(await status.innerText()).toMatch(/^还没有收录张家界市（湖南省）。附近收录了：湖南省.*请我们收录那里；要找那里的社工站，打政务服务热线 12345。$/);
    expect(await status.locator('a', { hasText: '请我们收录' }).getAttribute('href')).toContain(encodeURIComponent('请收录：张家界市'));
    expect(await page.locator('#search-help a[href="tel:12345"]').isVisible()).toBe(true);
  });

  it.each([
    ['exact', '没人做饭'],
    ['near', '社工占'],
    ['none', 'xyzzyq'],
  ])('has no fault of accessibility when its answer is %s, in usual and in largest type', async (state, query) => {
    for (const [width, size] of [
      [1280, ''],
      [320, '&size=xl'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${server.origin}/search/?q=${encodeURIComponent(query)}${size}`);
      expect((await shown(page)).state).toBe(state);
      await page.waitForLoadState('networkidle');
      const violations = (await runAxe(page, { contrast: size === '' })).flatMap(describeViolation);
      expect(listed(violations)).toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
