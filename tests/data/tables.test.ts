import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { dist } from '../dist.ts';
import { bare, screen } from '../support/screen-table.ts';
import { serve, type SiteServer } from '../server.ts';

const money = '/stations/sample-station/money/2025/';
/** Every kind of page with tables of money, and a table of it. */
const places = [
  [money, 'expenses'],
  [money, 'budgets'],
  ['/funds/', 'funds'],
  ['/funds/', 'stated'],
  ['/funds/sample-fund-lottery-2024/', 'expenses'],
  ['/funds/sample-fund-lottery-2024/', 'receipts'],
  ['/places/gudong/money/2025/', 'expenses'],
  ['/projects/sample-project-meals/', 'expenses'],
  ['/accounts/', 'i1'],
] as const;

describe('tables of money in the browser', () => {
  let browser: Browser;
  let server: SiteServer;
  let page: Page;
  const complaints: string[] = [];
  const fetched: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    server = await serve(dist);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const tableOf = (name: string): Locator => page.locator(`table[data-sheet="${name}"]`).first();
  const toolsOf = (name: string): Locator => page.locator(`.sheet-tools:has(+ table[data-sheet="${name}"])`).first();
  async function open(address: string, name: string): Promise<void> {
    await page.goto(server.origin + address);
    await page.locator(`.sheet-open:has(+ table[data-sheet="${name}"])`).first().click();
    await toolsOf(name).waitFor();
  }
  async function sorted(name: string, order: 'ascending' | 'descending'): Promise<void> {
    await tableOf(name).locator(`th[aria-sort=${order}]`).waitFor();
  }
  async function column(name: string, index: number): Promise<readonly string[]> {
    return (await screen(tableOf(name))).slice(1).map((row) => row[index] ?? '');
  }
  async function download(name: string): Promise<{ readonly file: string; readonly text: string }> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      toolsOf(name).getByRole('button', { name: '下载眼前的表' }).click(),
    ]);
    return { file: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  it('fetch their tools only when one is pressed', async () => {
    await page.goto(server.origin + money);
    await page.waitForLoadState('networkidle');
    const before = fetched.length;
    await page.locator('.sheet-open').first().click();
    await page.locator('.sheet-tools').first().waitFor();
    expect(fetched.slice(0, before).filter((path) => /\/(?:open|file|papaparse)\b/.test(path))).toEqual([]);
    expect(fetched.slice(before).filter((path) => /\/open\b/.test(path))).toHaveLength(1);
  });

  it('sort by a heading, up, down and as before, with the keyboard too', async () => {
    await open(money, 'expenses');
    const original = await column('expenses', 4);
    const heading = tableOf('expenses').getByRole('columnheader', { name: '金额（元）' });
    await heading.getByRole('button').press('Enter');
    await sorted('expenses', 'ascending');
    const up = (await column('expenses', 4)).map(Number);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    await heading.getByRole('button').press('Space');
    await sorted('expenses', 'descending');
    expect((await column('expenses', 4)).map(Number)).toEqual(up.toReversed());
    await heading.getByRole('button').click();
    await heading.and(page.locator(':not([aria-sort])')).waitFor();
    expect(await column('expenses', 4)).toEqual(original);
  });

  it('filter by words and by category, say how many rows are left, and keep the view in the address', async () => {
    await open(money, 'expenses');
    await toolsOf('expenses').getByLabel('支出类别').selectOption('助餐补贴');
    await toolsOf('expenses').getByLabel('找字').fill('餐补');
    const categories = await column('expenses', 2);
    expect(categories.length).toBeGreaterThan(0);
    expect(new Set(categories)).toEqual(new Set(['助餐补贴']));
    const words = await toolsOf('expenses').getByRole('status').textContent();
    expect(words).toContain(`眼前 ${String(categories.length)} 行`);
    const address = page.url();
    const rows = await screen(tableOf('expenses'));
    await page.goto('about:blank');
    await page.goto(address);
    await toolsOf('expenses').waitFor();
    expect(await screen(tableOf('expenses'))).toEqual(rows);
  });

  it('add up exactly what is on screen', async () => {
    await open(money, 'expenses');
    await toolsOf('expenses').getByLabel('找字').fill('餐');
    const total = (await column('expenses', 4)).reduce((sum, text) => sum + Math.round(Number(text) * 100), 0);
    const words = (await toolsOf('expenses').getByRole('status').textContent()) ?? '';
    expect(Math.round(Number(/合计 ([\d,.]+) 元/.exec(words)?.[1]?.replaceAll(',', '')) * 100)).toBe(total);
  });

  it.each(places)('%s：%s 的文件和屏幕上的一格一格相同', async (address, name) => {
    await open(address, name);
    const heads = await tableOf(name).locator('thead button').all();
    await heads.at(-1)?.click();
    await sorted(name, 'ascending');
    const { text } = await download(name);
    const shown = await screen(tableOf(name));
    const { data } = Papa.parse<string[]>(text.replace('\uFEFF', '').trim(), { comments: '#' });
    expect(shown.length).toBeGreaterThan(1);
    expect(data.map((record) => record.slice(0, shown[0]?.length).map(bare))).toEqual(
      shown.map((row) => row.map(bare)),
    );
    expect(text).toMatch(/^\uFEFF/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain(`${address}?${name}.sort=`);
    expect(text).toContain('# 数据截至：20');
    expect(text).toContain('# 许可：CC BY 4.0 https://');
  });

  it('write only the rows on screen, in their order, with the filter in the name, the mark and the sample in the file', async () => {
    await page.goto(`${server.origin}${money}?expenses.sort=-${encodeURIComponent('金额（元）')}`);
    await toolsOf('expenses').getByLabel('支出类别').selectOption('助餐补贴');
    const { file, text } = await download('expenses');
    const shown = await screen(tableOf('expenses'));
    const { data } = Papa.parse<string[]>(text.replace('\uFEFF', '').trim(), { comments: '#' });
    expect(data.slice(1).map((record) => record[4])).toEqual(shown.slice(1).map((row) => row[4]));
    expect(data.slice(1).every((record) => record[5] === '示例')).toBe(true);
    expect(file).toBe('示例-示例镇社工站2025年账目-支出明细-助餐补贴.csv');
    expect(text).toContain('# 筛选：支出类别 助餐补贴');
    expect(text).toContain('# 顺序：按金额（元）从多到少');
    expect(text).toContain('# 标识：彩票公益金资助—中国福利彩票');
  });

  it('let the accounts be filtered by place', async () => {
    await open('/accounts/', 'i1');
    const places = await toolsOf('i1').getByLabel('地方').locator('option').allTextContents();
    expect(places.length).toBeGreaterThan(2);
    await toolsOf('i1').getByLabel('地方').selectOption({ index: 1 });
    expect(new Set(await column('i1', 1))).toEqual(new Set([places[1]]));
  });

  it('hide rows on a phone too, and fit on it in 特大', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${server.origin}${money}?size=xl&expenses.words=${encodeURIComponent('餐')}`);
    await toolsOf('expenses').waitFor();
    const rows = tableOf('expenses').locator('tbody tr');
    expect(await rows.filter({ visible: true }).count()).toBe((await screen(tableOf('expenses'))).length - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('are plain without script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(server.origin + money);
    expect(await plain.locator('.sheet-open, .sheet-tools, thead button').count()).toBe(0);
    expect(await plain.locator('table[data-sheet="expenses"] tbody tr:visible').count()).toBeGreaterThan(10);
    await plain.close();
  });

  it('keep to the policy of the site and have nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
