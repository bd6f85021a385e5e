import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { cutOff } from './support/cut-off.ts';
import { dist, listed } from './dist.ts';
import { pagesOfKind } from './kinds.ts';
import { readPdf, type Sheet } from './support/pdf-text.ts';
import { type Cells, publishedTitles } from './published.ts';
import { serve, type SiteServer } from './server.ts';
import { townSite } from './town-site.ts';

let browser: Browser;
let server: SiteServer;
let town: SiteServer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(dist);
  town = await serve(townSite);
  page = await browser.newPage({ serviceWorkers: 'block' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await town.close();
});

/** The sheets that come out of a printer, and what is cut at the sides of the paper (width without margins, in CSS pixels). */
async function print(address: string, width: number): Promise<{ sheets: readonly Sheet[]; cut: readonly string[] }> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 1000 });
  const cut = await page.evaluate(cutOff);
  const sheets = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.emulateMedia({ media: 'screen' });
  return { sheets, cut };
}

const folded = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, '');

/** What the board of a station must say: its names, and its phones on every sheet. */
function wordsOf(
  id: string,
  site = townSite,
): { readonly once: readonly string[]; readonly onEach: readonly string[] } {
  const station = publishedTitles('stations', site).find((row) => row['id'] === id);
  const services = publishedTitles('services', site).filter((row) => row['station'] === id && row['status'] !== '结束');
  const editions = publishedTitles('editions', site)
    .filter((row) => row['station'] === id && (row['effective_on'] ?? '') <= '2026-12-31')
    .toSorted((a, b) => ((a['effective_on'] ?? '') < (b['effective_on'] ?? '') ? 1 : -1));
  const items = publishedTitles('edition-items', site).filter((row) => row['edition'] === editions[0]?.['id']);
  const listed_ = (rows: readonly Cells[]): readonly string[] =>
    rows.map((row) => folded(`${row['item_no'] ?? ''}${row['name'] ?? ''}`));
  return {
    once: [folded(station?.['name']), ...listed_(items.length > 0 ? items : services)],
    onEach: [station?.['phone'], station?.['complaint_phone']].map(folded).filter((phone) => phone !== ''),
  };
}

function missing({ once, onEach }: ReturnType<typeof wordsOf>, sheets: readonly Sheet[]): readonly string[] {
  const all = sheets.map(({ text }) => text).join('');
  return [
    ...once.filter((word) => !all.includes(word)),
    ...sheets.flatMap(({ text }, index) =>
      onEach.filter((phone) => !text.includes(phone)).map((phone) => `第 ${String(index + 1)} 张没有 ${phone}`),
    ),
  ];
}

/** A station without services has an empty sheet like all others. */
function offers(address: string): boolean {
  return publishedTitles('services').some((row) => row['station'] === address.split('/')[2]);
}

const papers = [
  ['A4', '', 695, [210, 297]],
  ['A3', '#a3', 987, [297, 420]],
] as const;

describe.each(papers)('the list for the board on %s', (_, hash, width, size) => {
  const posters = [
    { address: '/stations/sample-station/poster/', site: townSite },
    ...pagesOfKind('海报')
      .filter(({ address }) => hash === '' && offers(address))
      .map(({ address }) => ({ address, site: dist })),
  ];

  it('has every item and name, every phone on every sheet, and nothing is cut', async () => {
    const findings: string[] = [];
    for (const { address, site } of posters) {
      const { origin } = site === dist ? server : town;
      const { sheets, cut } = await print(origin + address + hash, width);
      const wrong = sheets.filter((sheet) => sheet.width !== size[0] || sheet.height !== size[1]);
      const lost = missing(wordsOf(address.split('/')[2] ?? '', site), sheets);
      const found = [...cut, ...lost, ...wrong.map((sheet) => `${String(sheet.width)}×${String(sheet.height)}`)];
      findings.push(...found.map((what) => `${address} ${what}`));
    }
    expect(listed(findings)).toBe('');
  });
});

describe('the card', () => {
  it('prints every chosen service and every phone', async () => {
    const services = publishedTitles('services', townSite).filter((row) => row['station'] === 'sample-station');
    const ids = services.map(({ id = '' }) => id);
    await page.goto(`${town.origin}/stations/sample-station/#card=${ids.join(',')}`);
    await page.locator('dialog.order-card[open]').waitFor();
    const sheets = readPdf(await page.pdf({ format: 'A4' }));
    const { onEach } = wordsOf('sample-station');
    const once = [...services.map((row) => folded(`${row['item_no'] ?? ''}${row['name'] ?? ''}`)), ...onEach];
    expect(listed(missing({ once, onEach: [] }, sheets))).toBe('');
  });
});

describe('a service on paper', () => {
  it('keeps its phones, its way to apply and its address', async () => {
    const { sheets, cut } = await print(`${town.origin}/services/sample-meals/`, 700);
    const { onEach } = wordsOf('sample-station');
    const once = [...onEach, '怎么申请', 'https://gongshilan.example/services/sample-meals/'];
    expect(listed([...cut, ...missing({ once, onEach: [] }, sheets)])).toBe('');
  });
});

describe('a long table on paper', () => {
  it('never leaves its head alone at the foot of a sheet', async () => {
    const findings: string[] = [];
    for (const address of ['/stations/sample-station/money/2025/', '/accounts/', '/data/']) {
      const { sheets } = await print(town.origin + address, 700);
      const heads = (await page.locator('thead').allTextContents()).map(folded).filter((head) => head !== '');
      expect(heads.length).toBeGreaterThan(1);
      for (const [index, { text }] of sheets.entries()) {
        // The small numbers of the footnotes are drawn last.
        const printed = text.replace(/[\u2060\d/]+$/, '');
        if (heads.some((head) => printed.endsWith(head))) findings.push(`${address} 第 ${String(index + 1)} 张`);
      }
    }
    expect(listed(findings)).toBe('');
  });
});
