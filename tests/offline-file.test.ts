import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { dist, filesUnder, listed } from './dist.ts';
import { published, publishedTitles } from './published.ts';
import { townSite } from './town-site.ts';

const files = filesUnder(dist).filter((file) => /^stations\/[^/]+\/offline\.html$/.test(file));
const sample = 'stations/sample-station/offline.html';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('the file to take along', () => {
  it('is there for every station with services, and not heavier than 300 kB', () => {
    const offering = publishedTitles('services').filter(({ status, station }) => status !== '结束' && station !== '');
    const wanted = new Set(offering.map(({ station = '' }) => `stations/${station}/offline.html`));
    expect(files.toSorted()).toEqual([...wanted].toSorted());
    expect(files.filter((file) => statSync(join(dist, file)).size > 300_000)).toEqual([]);
  });

  it('opens from a stick without asking for anything, with every service and every phone', async () => {
    const findings: string[] = [];
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    page.on('console', (message) => findings.push(`${page.url()} ${message.text()}`));
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) findings.push(`${page.url()} → ${request.url()}`);
    });
    for (const file of files) {
      await page.goto(pathToFileURL(join(dist, file)).href);
      const text = await page.innerText('main');
      const id = file.split('/')[1] ?? '';
      const [station] = published('stations').filter((row) => row['id'] === id);
      const services = publishedTitles('services').filter((row) => row['station'] === id && row['status'] !== '结束');
      const words = [station?.['phone'], station?.['complaint_phone'], ...services.map((row) => row['name'])];
      for (const word of words) if (!text.includes(word ?? '')) findings.push(`${file} 没有 ${String(word)}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 320) findings.push(`${file} 宽 ${String(wide)}`);
    }
    await page.close();
    expect(listed(findings)).toBe('');
  });

  it('filters by any words, and says how many are left', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(townSite, sample)).href);
    await page.fill('#asked', '借轮椅');
    expect(await page.locator('main li[id]:visible h3').allInnerTexts()).toEqual(['2-6轮椅拐杖借用']);
    expect(await page.innerText('#filter [role=status]')).toBe('有关的：1 项');
    await page.fill('#asked', '');
    expect(await page.locator('main li[id]:visible').count()).toBe(31);
    await page.close();
  });

  it('is whole without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(townSite, sample)).href);
    expect(await page.locator('main li[id]:visible').count()).toBe(31);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    await context.close();
  });
});
