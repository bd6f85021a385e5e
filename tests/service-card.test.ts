import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { dist, listed } from './dist.ts';
import { attribute, parsedPages, textOf } from './dom.ts';
import { type Cells, published, publishedRow, publishedTitles } from './published.ts';
import { serve, type SiteServer } from './server.ts';
import { townDay, townSite } from './town-site.ts';

const pages = await parsedPages();
const townPages = await parsedPages(townSite);
const services = publishedTitles('services');

function pageOf(address: string, among = pages): HtmlElement {
  const page = among.find((each) => each.address === address);
  if (page === undefined) throw new Error(`网站里没有 ${address}。`);
  return page.root;
}

/** What a card says under a heading of its list; undefined where it has no such heading. */
function fact(root: HtmlElement, term: string): string | undefined {
  const heading = root.querySelectorAll('dl.facts > dt').find((dt) => textOf(dt) === term);
  const siblings = heading?.parent?.childElements ?? [];
  const at = heading === undefined ? -1 : siblings.indexOf(heading);
  const answer = siblings[at + 1];
  return at < 0 || answer === undefined ? undefined : textOf(answer);
}

const folded = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, '');
const has = (text: string | undefined, word: string | undefined): boolean => folded(text).includes(folded(word));

/** What is wrong with the card of a service, held against the published row. */
function faults(row: Cells): readonly string[] {
  const root = pageOf(`/services/${row['id'] ?? ''}/`);
  const main = root.querySelector('main');
  const text = main ? textOf(main) : '';
  const station = publishedRow('stations', row['station']);
  const lead = root.querySelector('.page-title .lead');
  const wanted: readonly (readonly [string, boolean])[] = [
    ['一句话在名称下面', has(lead ? textOf(lead) : '', row['summary'])],
    ['谁不适用', row['who_cannot'] === '' || has(fact(root, '谁不适用'), row['who_cannot'])],
    ['可以去哪里', row['refer_to'] === '' || has(fact(root, '不适用的，可以去'), row['refer_to'])],
    ['费用', has(fact(root, '费用'), row['cost'])],
    [
      '怎么申请',
      ['how_phone', 'how_visit', 'how_home', 'how_online'].every((key) => has(fact(root, '怎么申请'), row[key])),
    ],
    ['办理时限', fact(root, '办理时限') !== undefined],
    ['核实', row['checked_on'] === '' ? fact(root, '核实') === '从未核实' : !has(text, '从未核实')],
    ['谁出的钱', fact(root, '谁出的钱') !== undefined],
    ['正式名称', row['official_name'] === '' || has(fact(root, '正式名称'), row['official_name'])],
    ['电话', station === undefined || has(text, station['phone'] === '' ? '没有公布电话' : station['phone'])],
    ['监督电话', has(text, `监督电话：${station?.['complaint_phone'] ?? ''}`)],
  ];
  return wanted.filter(([, right]) => !right).map(([what]) => `${row['id'] ?? ''} ${what}`);
}

describe('the card of every service', () => {
  it('says what its row knows, in the order in which a resident asks', () => {
    expect(listed(services.flatMap(faults))).toBe('');
  });

  it('says which line it is in the approved list in force, where one is', () => {
    const items = published('edition-items', townSite).filter((row) => row['edition'] === 'sample-edition-2026');
    expect(items.length).toBeGreaterThan(20);
    const findings = items
      .filter(({ service = '', item_no: no = '' }) => {
        const said = fact(pageOf(`/services/${service}/`, townPages), '在批准的清单里');
        return !has(said, `2026 年版第 ${no} 项`);
      })
      .map(({ id }) => id);
    expect(findings).toEqual([]);
  });

  it('has the phone to call and the phone to complain in one place: right under the title', () => {
    const findings = pages
      .filter(({ address }) => /^\/(?:services|stations|events)\/[^/]+\/$/.test(address))
      .filter(({ root }) => {
        const order = root.querySelectorAll('main .page-title, main div.call, main .complaint, main dl.facts');
        const kinds = order.map(({ classList }) =>
          ['page-title', 'call', 'complaint', 'facts'].findIndex((name) => classList.contains(name)),
        );
        return kinds.slice(0, 3).join() !== '0,1,2';
      })
      .map(({ address }) => address);
    expect(listed(findings)).toBe('');
  });
});

describe('an alert', () => {
  const today =
    /(\d{4}-\d{2}-\d{2})/.exec(process.env['PORTAL_NOW'] ?? new Date(Date.now() + 8 * 3_600_000).toISOString())?.[1] ??
    '';

  it.each([
    ['the sample town', townSite, townPages, townDay],
    ['this site', dist, pages, today],
  ])('stands on its page until its last day, and is gone after it: %s', (_, site, among, day) => {
    const findings = publishedTitles('alerts', site).flatMap(
      ({ id = '', subject_type: kind, subject = '', content = '', start = '', end = '' }) => {
        const address = kind === '服务' ? `/services/${subject}/` : `/stations/${subject}/`;
        const shown = has(textOf(pageOf(address, among)), content);
        return shown === (start <= day && day <= end) ? [] : [`${id} ${String(shown)}`];
      },
    );
    expect(findings).toEqual([]);
  });

  it('is in the sample town more than once', () => {
    expect(published('alerts', townSite).length).toBeGreaterThan(1);
  });
});

describe('a service that nobody else is to see', () => {
  const sensitiveOf = (rows: readonly Cells[]): readonly Cells[] =>
    rows.filter((row) => row['sensitive'] === '是' || row['sensitive'] === 'true');
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

  it('has a button to leave at once, which the back button does not undo', async () => {
    const sensitive = sensitiveOf(publishedTitles('services', townSite));
    expect(sensitive.length).toBeGreaterThan(0);
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
    await page.goto(`${server.origin}/services/`);
    await page.goto(`${server.origin}/services/${sensitive[0]?.['id'] ?? ''}/`);
    await page.evaluate(() => {
      scrollTo(0, 900);
    });
    const leave = page.getByText('快速离开');
    expect((await leave.boundingBox())?.y).toBeLessThan(100);
    await leave.click();
    await page.waitForURL(`${server.origin}/`);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/services/');
    await page.close();
  });

  it('shows no more than any service where it is shared; others have no such button', () => {
    const sensitive = sensitiveOf(services);
    const findings = pages.flatMap(({ address, root }) => {
      if (!address.startsWith('/services/')) return [];
      const shared = root
        .querySelectorAll('meta')
        .filter((meta) => /og:image|twitter:image/.test(attribute(meta, 'property') ?? attribute(meta, 'name') ?? ''))
        .map((meta) => attribute(meta, 'content') ?? '')
        .filter((content) => content.includes('/') && !content.endsWith('/share/services.png'));
      const wanted = sensitive.some(({ id = '' }) => address === `/services/${id}/`);
      const leave = root.querySelector('.quick-exit') !== null;
      return shared.length > 0 || leave !== wanted ? [address] : [];
    });
    expect(findings).toEqual([]);
  });
});

describe('read aloud', () => {
  it('is hidden where the browser cannot speak', async () => {
    const browser = await openBrowser();
    const server = await serve(dist);
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
      Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    });
    await page.goto(server.origin);
    await page.locator('.comfort button[data-size="xl"]').waitFor();
    expect(await page.locator('#read-aloud').isVisible()).toBe(false);
    await browser.close();
    await server.close();
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toMatch(/id="read-aloud" hidden/);
  });
});
