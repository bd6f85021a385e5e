import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { fileOfPath, listed } from './dist.ts';
import { publishedTitles } from './published.ts';
import { serve, type SiteServer } from './server.ts';
import { townSite } from './town-site.ts';

let browser: Browser;
let server: SiteServer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(townSite);
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
  await page.goto(`${server.origin}/services/`);
});

afterEach(async () => {
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const door = (facet: string, id: string) => page.locator(`a[data-facet="${facet}"][data-id="${id}"]`);
const address = (): string => page.url().slice(server.origin.length);

/** Ids of the services that are seen, in alphabetical order. */
async function seen(): Promise<readonly string[]> {
  const links = await page
    .locator('#catalogue li[data-category]:visible h3 a')
    .evaluateAll((all) =>
      all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname.split('/')[2] ?? ''),
    );
  return links.toSorted();
}

function offered(need?: string, audience?: string): readonly string[] {
  const has = (cell: string | undefined, id: string | undefined): boolean =>
    id === undefined || (cell ?? '').split(/[;；]/).includes(id);
  return publishedTitles('services', townSite)
    .filter((row) => row['status'] !== '结束' && has(row['needs'], need) && has(row['audiences'], audience))
    .map(({ id = '' }) => id)
    .toSorted();
}

describe('the catalogue', () => {
  it('narrows in place by one facet after another; the address says how, the back button goes back', async () => {
    expect(await seen()).toEqual(offered());
    await door('need', 'need-meal').click();
    await page.waitForURL('**/services/?need=need-meal');
    expect(await seen()).toEqual(offered('need-meal'));
    await door('audience', 'aud-elderly').click();
    await page.waitForURL('**&audience=aud-elderly');
    expect(await seen()).toEqual(offered('need-meal', 'aud-elderly'));
    expect(await page.getAttribute('[data-id="aud-elderly"]', 'aria-current')).toBe('true');
    await page.goBack();
    expect(address()).toBe('/services/?need=need-meal');
    expect(await seen()).toEqual(offered('need-meal'));
    await page.goBack();
    expect(address()).toBe('/services/');
    expect(await seen()).toEqual(offered());
    await page.goForward();
    expect(await seen()).toEqual(offered('need-meal'));
  });

  it('opens as the address says, says the number, and gives all back', async () => {
    await page.goto(`${server.origin}/services/?need=need-meal&audience=aud-elderly&place=nowhere`);
    await page.locator('#narrow-bar').waitFor();
    const left = offered('need-meal', 'aud-elderly');
    expect(await seen()).toEqual(left);
    expect(await page.innerText('#narrow-bar [role=status]')).toContain(`都符合的有 ${String(left.length)} 项`);
    await page.click('#narrow-bar button');
    expect(address()).toBe('/services/');
    expect(await seen()).toEqual(offered());
    expect(await page.locator('#narrow-bar').isVisible()).toBe(false);
  });

  it('offers only links behind which there is something, each with its number: every pair of facets', async () => {
    await door('need', 'need-meal').click();
    await page.waitForURL('**/services/?need=need-meal');
    const addresses = await page.locator('a[data-facet]:visible').evaluateAll((all) =>
      all.map((link) => {
        const { pathname, search } = new URL(link.getAttribute('href') ?? '', document.baseURI);
        return [pathname + search, link.querySelector('small')?.textContent ?? ''] as const;
      }),
    );
    expect(addresses.length).toBeGreaterThan(10);
    const findings: string[] = [];
    for (const [href, told] of addresses) {
      await page.goto(server.origin + href);
      if (href.includes('?')) await page.locator('#narrow-bar').waitFor();
      const all = await page.locator('#catalogue li[data-category]:visible').count();
      const samples = await page.locator('#catalogue li[data-category][data-sample]:visible').count();
      const right = all > samples ? `${String(all - samples)} 项` : `示例 ${String(samples)} 项`;
      // The link that is chosen takes its own condition away.
      if (all === 0 || (href !== '/services/' && told !== right)) findings.push(`${href} ${told} ${right}`);
    }
    expect(listed(findings)).toBe('');
  });

  it('without script its links lead to pages with at least one service', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.origin}/services/`);
    const links = await plain
      .locator('a[data-facet]')
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname));
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((href) => fileOfPath(href, townSite) === undefined)).toEqual([]);
    for (const href of links.filter((link) => link.startsWith('/services/')).slice(0, 12)) {
      await plain.goto(server.origin + href);
      expect(await plain.locator('main ul.entries > li h3 a').count(), href).toBeGreaterThan(0);
    }
    await context.close();
  });
});
