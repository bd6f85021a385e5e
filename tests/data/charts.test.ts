import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { dist } from '../dist.ts';
import { serve, type SiteServer } from '../server.ts';

/** The fullest page of money of the sample town: it has a chart of every kind. */
const address = '/stations/sample-station/money/2025/';

describe('charts and notices in the browser', () => {
  let browser: Browser;
  let server: SiteServer;
  let page: Page;
  const complaints: string[] = [];
  const fetched: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    server = await serve(dist);
    page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
    await page.goto(server.origin + address);
    await page.waitForLoadState('networkidle');
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('fetch the drawing program only when a chart scrolls into view, and draw every chart then', async () => {
    const drawing = (path: string): boolean => /\/(?:draw|flow)\..*\.js$/.test(path);
    expect(fetched.filter(drawing)).toEqual([]);
    const figures = await page.locator('figure[data-chart]').all();
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) {
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('canvas').waitFor({ state: 'visible' });
      expect(await figure.locator('table').isVisible()).toBe(true);
    }
    expect(fetched.filter(drawing)).toHaveLength(2);
  });

  it('fetch what draws a flow only where there is one', async () => {
    const without = await browser.newPage();
    const others: string[] = [];
    without.on('response', (response) => others.push(new URL(response.url()).pathname));
    await without.goto(`${server.origin}/projects/sample-project-meals/`);
    await without.locator('figure[data-chart]').first().scrollIntoViewIfNeeded();
    await without.locator('figure[data-chart] canvas').first().waitFor({ state: 'visible' });
    expect(others.filter((path) => path.includes('/flow.'))).toEqual([]);
    await without.close();
  });

  it('draw the flow of the numbers in its table, and say it in words', async () => {
    const figure = page.locator('figure[data-chart="flow"]');
    expect(await figure.locator('figcaption').textContent()).toMatch(/最大的来源是.*；最大的去处是从.*元/s);
    const sides = await figure.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        nodes: [...row.querySelectorAll('[data-node]')].map((cell) => cell.getAttribute('data-node') ?? ''),
        fen: Number(row.querySelector('data')?.value),
      })),
    );
    const middles = sides.map(({ nodes }) => nodes[0]).filter((id) => sides.some(({ nodes }) => nodes[1] === id));
    expect(middles.length).toBeGreaterThan(0);
    for (const middle of middles) {
      const sum = (side: number): number =>
        sides.filter(({ nodes }) => nodes[side] === middle).reduce((total, { fen }) => total + fen, 0);
      expect(sum(1), middle).toBe(sum(0));
    }
  });

  it('keep to the policy of the site and have nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });

  it('leave the paper to the table', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chart-box:visible').count()).toBe(0);
    expect(await page.locator('figure[data-chart] table:visible').count()).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'screen' });
  });

  it('copy a notice as plain text, without the numbers of its sources', async () => {
    const notice = await browser.newPage();
    await notice.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await notice.goto(`${server.origin}/places/gudong/money/2025/notice/`);
    await notice.getByRole('button', { name: '复制文字' }).click();
    await notice.getByText('已复制，可以粘贴了。').waitFor();
    const copied = await notice.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').slice(0, 2)).toEqual(['鼓东街道2025年资金收支情况公示', '彩票公益金资助—中国福利彩票']);
    expect(copied).toContain('\n本年支出合计：61,268.00元\n');
    expect(copied).toMatch(/（盖章）\n公示日期：　+年　+月　+日\n封签：[0-9a-f]{8}（到 ?https:\S+\/accounts\/ ?输入这八位，[^（）]+）$/);
  });
});
