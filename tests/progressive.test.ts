import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { dist } from './dist.ts';
import { fullestOfKind, standing } from './kinds.ts';
import { serve, type SiteServer } from './server.ts';
import { townSite } from './town-site.ts';

let browser: Browser;
let server: SiteServer;
let town: SiteServer;
let bare: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(dist);
  town = await serve(townSite);
  bare = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await town.close();
});

describe('without JavaScript', () => {
  it.each(standing(['首页', '服务目录', '服务', '站点', '资金', '故事', '项目', '站点账目']))(
    '%s：内容都在',
    async (kind) => {
      const { address } = fullestOfKind(kind);
      const without = await visibleText(bare, address);
      const scripted = await browser.newContext({ viewport: { width: 360, height: 640 } });
      const within = await visibleText(scripted, address);
      await scripted.close();
      const lost = within.filter((line) => !without.includes(line));
      expect(without.length).toBeGreaterThan(5);
      expect(lost).toEqual([]);
    },
  );

  it('a service can be called: its number is a link that is seen', async () => {
    const page = await bare.newPage();
    await page.goto(town.origin + fullestOfKind('服务', townSite).address);
    expect(await page.locator('main a[href^="tel:"]').first().isVisible()).toBe(true);
    await page.close();
  });

  it('a fund shows its amounts, and their footnotes can be reached', async () => {
    const page = await bare.newPage();
    await page.goto(town.origin + fullestOfKind('资金', townSite).address);
    expect(await page.locator('main data[data-unit="fen"]:visible').count()).toBeGreaterThan(2);
    await page.locator('main a.ref').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#src-\d+$/);
    await page.close();
  });

  it('nothing asks for a script that is not there: the switch of sizes is hidden, the search box leads to a page', async () => {
    const page = await bare.newPage();
    await page.goto(server.origin);
    expect(await page.locator('.sizes').isVisible()).toBe(false);
    await page.fill('form[role="search"] input[type="search"]', '没人做饭');
    await page.locator('form[role="search"] button').click();
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(await page.locator('main a[href$="../services/"]').first().isVisible()).toBe(true);
    await page.close();
  });
});

/** The lines of the main part that a reader sees, but for buttons: a script may bring those with it. */
async function visibleText(context: BrowserContext, address: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(server.origin + address);
  const main = page.locator('main');
  const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.replaceAll(/\s+/g, ''));
  const buttons = (await main.locator('button').allInnerTexts()).flatMap(lines);
  const shown = lines(await main.innerText());
  await page.close();
  return shown.filter((line) => line !== '' && !buttons.includes(line));
}
