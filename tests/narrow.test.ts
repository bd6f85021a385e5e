import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { cutOff } from './support/cut-off.ts';
import { builtPages, dist, listed } from './dist.ts';
import { fullestOfKind, kindNames, standing } from './kinds.ts';
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

/** Pages of one kind are alike: of all pages one in so many is looked at, besides the fullest of each kind (largest-type.test.ts). NARROW_STEP=1 looks at all. */
const step = Number(process.env['NARROW_STEP'] ?? 5);

it('特大字、320 像素宽：不用左右滑，没有字被切掉', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 }, serviceWorkers: 'block' });
  const findings: string[] = [];
  const fullest = new Set(standing(kindNames).map((kind) => fullestOfKind(kind).address));
  const others = builtPages().filter(({ address }) => !fullest.has(address));
  for (const { address } of others.filter((_, index) => index % step === 0)) {
    await page.goto(`${server.origin}${address}?size=xl`);
    const [first, ...more] = await page.evaluate(cutOff);
    if (first !== undefined) findings.push(`${address} ${[first, ...more].slice(0, 3).join('；')}`);
  }
  await page.close();
  expect(listed(findings)).toBe('');
}, 600_000);
