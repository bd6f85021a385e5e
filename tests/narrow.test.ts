import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { cutOff } from './cut-off.ts';
import { builtPages, dist, listed } from './dist.ts';
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

const widths = [
  { query: '?size=xl', width: 320, title: '特大字、320 像素宽' },
  { query: '', width: 360, title: '常规字号、360 像素宽' },
] as const;

it.each(widths)(
  '每一页，$title：不用左右滑，没有字被切掉',
  async ({ query, width }) => {
    const page = await browser.newPage({ viewport: { width, height: 640 } });
    const findings: string[] = [];
    for (const { address } of builtPages()) {
      await page.goto(`${server.origin}${address}${query}`);
      const [first, ...others] = await page.evaluate(cutOff);
      if (first !== undefined) findings.push(`${address} ${[first, ...others].slice(0, 3).join('；')}`);
    }
    await page.close();
    expect(listed(findings)).toBe('');
  },
  600_000,
);
