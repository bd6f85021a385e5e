import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSealChain } from '../src/data/disclosed/seal-chain.ts';
import { chainFault, linkHash, sealLength } from '../src/domain/disclosure/seal-chain.ts';
import { openBrowser } from './browser.ts';
import { builtPages } from './dist.ts';
import { serve, type SiteServer } from './server.ts';
import { townSite } from './town-site.ts';

const file = (path: string): string => readFileSync(join(townSite, path), 'utf8');
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

const chain = () => parseSealChain('seals.txt', file('data/seals.txt'));
const seals = () => chain().links.map((link) => linkHash(link).slice(0, sealLength));

it('the chain is published whole, and so are the fingerprints that it seals', () => {
  expect(chainFault(chain())).toBeUndefined();
  expect(chain().links.length).toBeGreaterThan(10);
  const sums = file('data/checksums.txt');
  for (const { what, sha256 } of chain().links) expect(sums).toContain(`${sha256}  seals/${what}.txt`);
});

it('every notice, poster and page of accounts shows the seal, and the feed does', () => {
  const seal = seals().at(-1) ?? 'none';
  const shows = (pattern: RegExp): readonly string[] =>
    builtPages(townSite)
      .filter(({ address, html }) => pattern.test(address) && /class="(?:sheet|sheet notice)"|data-sheet=/.test(html))
      .filter(({ html }) => !html.includes(seal))
      .map(({ address }) => address);
  for (const kind of [/\/notice\/$/, /\/poster\/$/, /^\/funds\/./, /\/money\/\d+\/$/, /^\/accounts\/$/]) {
    expect(builtPages(townSite).some(({ address }) => kind.test(address))).toBe(true);
    expect(shows(kind)).toEqual([]);
  }
  expect(file('feed.xml')).toContain(`封签 ${seal}`);
});

describe('the box for a seal from paper', () => {
  async function ask(page: Page, typed: string): Promise<readonly [state: string | null, said: string]> {
    await page.evaluate(() => document.getElementById('seal-said')?.removeAttribute('data-state'));
    await page.fill('#seal', typed);
    await page.click('#seal-box button');
    const said = page.locator('#seal-said[data-state]:not([data-state=waiting])');
    await said.waitFor();
    return [await said.getAttribute('data-state'), await said.innerText()];
  }

  it('says which line it is, that it is none, or how it is typed', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${server.origin}/accounts/#seals`);
    const [, second = ''] = seals();
    const [state, said] = await ask(page, ` ${second.slice(0, 4).toUpperCase()} ${second.slice(4)}`);
    expect(state).toBe('found');
    expect(said).toContain('第 2 行');
    expect((await ask(page, seals().at(-1) ?? ''))[1]).toContain('它就是现在的封签');
    expect((await ask(page, '00000000'))[0]).toBe('missing');
    expect((await ask(page, '12'))[0]).toBe('short');
    await page.route('**/data/seals.txt', (route) =>
      route.fulfill({ body: file('data/seals.txt').replace('-q1 ', '-q9 ') }),
    );
    expect((await ask(page, second))[0]).toBe('torn');
    await page.close();
  });

  it('says without script how it is done by hand', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}/accounts/`);
    expect(await page.locator('#seal-box').isVisible()).toBe(false);
    expect(await page.locator('noscript p', { hasText: '可以自己查' }).isVisible()).toBe(true);
    await context.close();
  });
});
