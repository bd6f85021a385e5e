import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBuiltSite } from '../scripts/recompute/built-site.ts';
import { checkSite } from '../scripts/recompute/check-site.ts';
import { openBrowser } from './browser.ts';
import { writeChain } from './chain-data.ts';
import { build, copyProject, type ProjectCopy } from './project-copy.ts';
import { parseCsvText } from './published.ts';
import { serve, type SiteServer } from './server.ts';

const mark = '彩票公益金资助—中国福利彩票';

/** Every page that has to do with the lottery money, at first hand or at third. */
const marked = [
  '/funds/chain-lottery/',
  '/funds/chain-passed/',
  '/funds/chain-third/',
  '/stations/chain-station/',
  '/stations/chain-station/money/2024/',
  '/stations/chain-station/money/2024/notice/',
  '/projects/chain-project/',
  '/places/chain-town/',
  '/places/chain-county/',
  '/places/chain-county/money/2024/',
  '/places/chain-town/money/2024/',
  '/places/chain-town/money/2024/notice/',
];
const unmarked = [
  '/funds/chain-gift/',
  '/funds/chain-kept/',
  '/stations/chain-old/',
  '/stations/chain-old/money/2023/',
];

let copy: ProjectCopy;
let browser: Browser;
let server: SiteServer;
let page: Page;

beforeAll(async () => {
  copy = copyProject({ stations: 1, seed: 5 });
  writeChain(copy.data);
  const { code, output } = await build(copy);
  expect(code, output).toBe(0);
  browser = await openBrowser();
  server = await serve(copy.out);
  page = await browser.newPage({ serviceWorkers: 'block' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  copy.remove();
});

const file = (path: string): string => readFileSync(join(copy.out, path), 'utf8');

const markedRows = z.object({ rows: z.array(z.object({ id: z.string(), lottery_mark: z.string().nullable() })) });

/** Whether the mark is seen on a page: its words, not behind anything, not hidden. */
async function seen(path: string, media: 'screen' | 'print'): Promise<boolean> {
  await page.emulateMedia({ media });
  await page.goto(server.origin + path);
  const places = await page.getByText(mark, { exact: false }).all();
  const visible = await Promise.all(places.map((place) => place.isVisible()));
  return visible.includes(true);
}

describe('lottery money that came through three hands', () => {
  it.each(marked)('has its mark on %s, on screen and in print', async (path) => {
    expect([await seen(path, 'screen'), await seen(path, 'print')]).toEqual([true, true]);
  });

  it.each(unmarked)('gives none to other money: %s', async (path) => {
    expect([await seen(path, 'screen'), await seen(path, 'print')]).toEqual([false, false]);
  });

  it('has it in the files: row by row where a table has room for it, at the head of the others', () => {
    for (const table of ['funds', 'receipts', 'budgets', 'expenses']) {
      const kept = new Set(['chain-gift', 'chain-kept', 'chain-r4', 'chain-r5', 'chain-e2']);
      for (const [path, title] of [
        [`data/excel/${table}.csv`, '彩票标识'],
        [`data/${table}.csv`, 'lottery_mark'],
      ] as const) {
        const [head = [], ...rows] = parseCsvText(file(path).replace('\uFEFF', ''));
        const own = rows.filter(([id]) => id?.startsWith('chain-'));
        const told = own.map((cells) => [cells[0], cells[head.indexOf(title)]]);
        expect(told).toEqual(own.map(([id = '']) => [id, kept.has(id) ? '' : mark]));
      }
      const { rows } = markedRows.parse(JSON.parse(file(`data/${table}.json`)));
      const own = rows.filter(({ id }) => id.startsWith('chain-'));
      expect(own.map((row) => row.lottery_mark)).toEqual(own.map(({ id }) => (kept.has(id) ? null : mark)));
      expect(file(`data/${table}.json`).slice(0, 400)).toContain(mark);
    }
    expect(file('data/datapackage.json')).toContain(mark);
    const { grants } = z
      .object({ grants: z.array(z.object({ title: z.string() }).loose()) })
      .parse(JSON.parse(file('data/360giving.json')));
    const names = grants.filter((grant) => JSON.stringify(grant).includes(mark)).map(({ title }) => title);
    // The first is no grant, since it has but one hand, and what was passed on from the second is the same grant again.
    expect(names).toEqual(['县里转下来的钱']);
  });

  it('has it in what is downloaded from a table of a page', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${server.origin}/stations/chain-station/money/2024/`);
    await page.locator('.sheet-open:has(+ table[data-sheet="expenses"])').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载眼前的表' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(`# 标识：${mark}`);
  });
});

describe('a station that went into another', () => {
  it('leads to it, and it back, on the pages of money too', async () => {
    await page.emulateMedia({ media: 'screen' });
    for (const path of ['/stations/chain-old/', '/stations/chain-old/money/2023/']) {
      await page.goto(server.origin + path);
      expect(await page.locator('main .alert').textContent()).toMatch(/2023年12月31日\s*并入\s*乙镇社工站。/);
      expect(await page.locator('main .alert a').getAttribute('href')).toMatch(/\.\.\/stations\/chain-station\/$/);
    }
    for (const path of ['/stations/chain-station/', '/stations/chain-station/money/2024/']) {
      await page.goto(server.origin + path);
      const back = page.locator('main a[href$="/stations/chain-old/"]').first();
      expect(await back.textContent()).toBe('丙村社工站');
    }
  });

  it('has no board any more: whoever scans the old code is told whom to ask, on screen and on paper', async () => {
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await page.goto(`${server.origin}/stations/chain-old/poster/`);
      const sheet = page.locator('.sheet');
      expect(await sheet.locator('h1').innerText()).toMatch(/丙村社工站\s+已并入乙镇社工站/);
      expect(await sheet.innerText()).toMatch(/2023年12月31日撤并\s+办事、打电话，请找乙镇社工站。/);
      expect(await sheet.locator('.phone').innerText()).toContain('0000-0000001');
      expect(await sheet.innerText()).not.toMatch(/理发|小家电|0000-0000002/);
      expect(await sheet.locator('.qr').getAttribute('alt')).toMatch(
        /手机扫码，看乙镇社工站：.*\/stations\/chain-station\/$/,
      );
    }
  });

  it('offers no services, no card, no file to take along and nothing to read out; its old lists stay', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${server.origin}/stations/chain-old/`);
    const main = page.locator('main');
    expect(await main.locator('[data-service], #order-bar').count()).toBe(0);
    expect(await main.locator('#services + p').innerText()).toBe('这里不再办事。看乙镇社工站的服务');
    expect(await main.locator('a[href$="/stations/chain-station/#services"]').count()).toBe(1);
    expect(await main.locator('a[href$="/stations/chain-old/poster/"]').innerText()).toBe('撤并告示');
    expect(await main.locator('a[href$="/stations/chain-old/editions/chain-list/"]').count()).toBe(1);
    for (const path of ['loudspeaker/index.html', 'offline.html']) {
      expect(existsSync(join(copy.out, 'stations/chain-old', path))).toBe(false);
      expect(existsSync(join(copy.out, 'stations/chain-station', path))).toBe(true);
    }
    await page.goto(`${server.origin}/stations/chain-old/editions/chain-list/`);
    expect(await page.locator('main .alert').first().innerText()).toContain('并入');
    expect(await page.locator('main .facts').innerText()).toContain('站点已经撤并，这一版不用了');
    expect(await page.locator('main .call a').getAttribute('href')).toBe('tel:0000-0000001');
  });

  it('is counted once, and so is its money', async () => {
    await page.goto(`${server.origin}/stations/chain-station/`);
    const total = page.locator('#merged-total data');
    // 3,700.00 from outside, and 200.00 of it a second time; 2,434.56 spent; 1,265.44 left.
    expect(await total.evaluateAll((all) => all.map((data) => data.getAttribute('value')))).toEqual([
      '370000',
      '243456',
      '126544',
      '20000',
    ]);
    await page.goto(`${server.origin}/places/chain-town/`);
    expect(await page.locator('data[data-from^="sum:stations?"]').first().getAttribute('value')).toBe('1');
  });

  it('comes to the same where every number is worked out anew', () => {
    const site = openBuiltSite(copy.out);
    if (site === undefined) throw new Error('nothing was built');
    const { counts, differences } = checkSite(copy.out, site);
    expect(counts.get('money-sum')).toBeGreaterThan(50);
    expect(differences).toEqual([]);
  });
});
