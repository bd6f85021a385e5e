import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeViolation, runAxe } from './support/axe-page.ts';
import { openBrowser } from './browser.ts';
import { warnWithoutChinese } from './support/chinese-font.ts';
import { dist, listed, withoutOwnPath } from './dist.ts';
import { fullestOfKind, kindNames, standing } from './kinds.ts';
import { serve, type SiteServer } from './server.ts';
import { followRequests } from './support/settled.ts';
import { targets, tooLow } from './support/targets.ts';
import { watch } from './support/watch.ts';
import { total, zipped } from './support/weights.ts';

/** The fullest page of each kind in type of the usual size: on a phone until somebody touches it, then on a wide screen. */
const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };

let browser: Browser;
let server: SiteServer;
let page: Page;
let settled: () => Promise<void>;
let heard: readonly string[];
let fetched: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(dist);
  await warnWithoutChinese(browser);
  page = await browser.newPage({ viewport: phone, serviceWorkers: 'block' });
  settled = followRequests(page);
  heard = watch(page, server.origin);
  fetched = scriptsFetched(page);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What is found while a page is open. */
interface Visit {
  /** Bytes of script, compressed, that the page had run before it was touched, and the files among them. */
  readonly scriptWeight: number;
  readonly scriptFiles: readonly string[];
  readonly low: readonly string[];
  readonly heard: readonly string[];
  readonly violations: readonly string[];
  /** Text below 7:1 (axe-core alone asks for 4.5:1). */
  readonly contrast: readonly string[];
}

async function visit(address: string): Promise<Visit> {
  const before = { heard: heard.length, fetched: fetched.length };
  await page.setViewportSize(phone);
  await page.goto(server.origin + address);
  const low = await page.evaluate(tooLow, { selector: targets, least: 44 });
  await settled();
  const scriptFiles = fetched.slice(before.fetched);
  const scriptWeight = total([
    ...(await page.evaluate(inlineScripts)).map(zipped),
    ...scriptFiles.map((path) => zipped(readFileSync(join(dist, withoutOwnPath(path))))),
  ]);
  // What appears when the reader comes to it must be as quiet, and as easy to use.
  await page.setViewportSize(desk);
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  const found = await runAxe(page);
  await settled();
  const enhanced = 'color-contrast-enhanced';
  return {
    scriptWeight,
    scriptFiles,
    low,
    heard: heard.slice(before.heard),
    violations: found.filter(({ id }) => id !== enhanced).flatMap(describeViolation),
    contrast: found.filter(({ id }) => id === enhanced).flatMap(describeViolation),
  };
}

describe.each(standing(kindNames))('%s', (kind) => {
  let seen: Visit;

  beforeAll(async () => {
    seen = await visit(fullestOfKind(kind).address);
  });

  it('没有失败的请求、别处的请求和报错', () => {
    expect(listed(seen.heard)).toBe('');
  });

  it('没有人动它，脚本就不超过 2 kB', () => {
    expect(seen.scriptWeight, seen.scriptFiles.join('\n')).toBeLessThanOrEqual(2000);
  });

  it('能点的都有 44 像素高', () => {
    expect(listed(seen.low)).toBe('');
  });

  it('没有无障碍问题', () => {
    expect(listed(seen.violations)).toBe('');
  });

  it('文字和底色的对比不低于 7:1', () => {
    expect(listed(seen.contrast)).toBe('');
  });
});

/** Paths of the script files that a page fetches. The list grows while the page lives. */
function scriptsFetched(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(?:m?js|wasm)$/.test(pathname)) paths.push(pathname);
  });
  return paths;
}

/** Runs in the page. */
function inlineScripts(): string[] {
  return [...document.scripts]
    .filter(({ src, type }) => src === '' && type !== 'application/ld+json')
    .map(({ textContent }) => textContent)
    .filter((text) => text.trim() !== '');
}
