import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { dist } from './dist.ts';
import { fullestOfKind, standing } from './kinds.ts';
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

/** What a script brings finds its room kept: nothing moves under a finger. */
it.each([
  ...standing(['首页', '服务目录', '服务', '站点', '海报', '故事', '搜索', '活动', '供需对接']),
  '/search/?q=没人做饭',
])('%s：打开时不跳动', async (kind) => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  await page.goto(server.origin + (kind.startsWith('/') ? kind : fullestOfKind(kind).address));
  await page.waitForLoadState('networkidle');
  const moved = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          // Sound: the entries of this kind have a value; only Chromium has them.
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          done(shifts.reduce((total, { value }) => total + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // No shift, no entry.
        setTimeout(done, 500, 0);
      }),
  );
  await page.close();
  expect(moved).toBeLessThan(0.01);
});
