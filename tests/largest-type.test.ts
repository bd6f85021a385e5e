import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeViolation, runAxe } from './support/axe-page.ts';
import { openBrowser } from './browser.ts';
import { cutOff } from './support/cut-off.ts';
import { dist, listed } from './dist.ts';
import { fullestOfKind, kindNames, standing } from './kinds.ts';
import { serve, type SiteServer } from './server.ts';
import { actions, tooLow } from './support/targets.ts';

/** The fullest page of each kind in the largest type on the smallest phone, opened by link; then one size smaller. */
let browser: Browser;
let server: SiteServer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(dist);
  page = await browser.newPage({ serviceWorkers: 'block' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Visit {
  readonly cut: readonly string[];
  readonly violations: readonly string[];
  readonly low: readonly string[];
}

async function visit(address: string): Promise<Visit> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${server.origin}${address}?size=xl`);
  const cut = await page.evaluate(cutOff);
  // Colours are the same as in the usual size.
  const violations = (await runAxe(page, { contrast: false })).flatMap(describeViolation);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(() => {
    document.documentElement.dataset['size'] = 'l';
  });
  const low = await page.evaluate(tooLow, { selector: actions, least: 60 });
  return { cut, violations, low };
}

describe.each(standing(kindNames))('%s', (kind) => {
  let seen: Visit;

  beforeAll(async () => {
    seen = await visit(fullestOfKind(kind).address);
  });

  it('特大字、320 像素宽：不用左右滑，没有字被切掉', () => {
    expect(listed(seen.cut)).toBe('');
  });

  it('特大字、320 像素宽：没有无障碍问题', () => {
    expect(listed(seen.violations)).toBe('');
  });

  it('大字：要紧的都有 60 像素高', () => {
    expect(listed(seen.low)).toBe('');
  });
});
