import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { serve, type SiteServer } from './server.ts';
import { townSite } from './town-site.ts';

/** What is fetched only when somebody wants it, and does not come. */
describe('a script that is fetched late and does not come', () => {
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    browser = await openBrowser();
    server = await serve(townSite);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const cases = [
    {
      part: 'the table that is sorted',
      address: '/stations/sample-station/money/2025/',
      file: /\/open\./,
      press: '.sheet-open',
      opened: '.sheet-tools',
    },
    {
      part: 'the service card',
      address: '/stations/sample-station/',
      file: /\/order\./,
      press: '.order-start',
      opened: '.order-lead:visible',
    },
    {
      part: 'reading aloud',
      address: '/services/',
      file: /\/controls\./,
      press: '#read-aloud',
      opened: '#read-aloud + button',
    },
    {
      part: 'own numbers',
      address: '/data/recompute/',
      file: /\/recompute-box\./,
      press: '#recompute-own input',
      opened: '#recompute-own input',
    },
  ];

  it.each(cases)('$part: says how to go on, and that works', async ({ address, file, press, opened }) => {
    const page: Page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${server.origin}${address}?kept=1`);
    expect(await page.locator('#late').isVisible()).toBe(false);
    await page.route(file, (route) => route.abort());
    await page.locator(press).first().click();
    await page.locator('#late').waitFor({ state: 'visible' });
    await page.unroute(file);
    await page.locator('#late a').click();
    await page.waitForLoadState('load');
    expect(page.url()).toBe(`${server.origin}${address}?kept=1`);
    await page.locator(press).first().click();
    await page.locator(opened).first().waitFor({ state: 'attached' });
    expect(await page.locator('#late').isVisible()).toBe(false);
    await page.close();
  });
});
