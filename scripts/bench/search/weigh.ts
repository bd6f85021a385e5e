import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { askAgain, shown } from '../../../tests/search/ask.ts';
import { serve } from '../../../tests/server.ts';
import { measure } from '../measure.ts';
import { atMost, kilobytes, type Result } from '../result-table.ts';
import { makeSubject, variablesFor } from '../workplace.ts';

/** A size of a region that is searched. */
export interface SearchSize {
  readonly title: string;
  /** Stations of the sample: 60 are 2,300 records (each service has a page), 14,000 are 30,000 (stations speak for their services). */
  readonly stations: number;
  readonly mostBytes: number;
}

export const sizes: readonly SearchSize[] = [
  { title: '2,000 条', stations: 60, mostBytes: 100_000 },
  { title: '30,000 条', stations: 14_000, mostBytes: 350_000 },
];

/** First searches of all kinds: a name, a saying, a sentence, pinyin, first letters, a wrong character, traditional characters, nothing. */
const queries = ['社工站', '没人做饭', '老人家里没人照顾怎么办', 'songfan', 'sgz', '社工占', '養老服務', '量子计算机'];

/** What a first search loads, the page itself included, and how long the first and later answers take. */
export async function weigh(browser: Browser, workplace: string, size: SearchSize): Promise<readonly Result[]> {
  const subject = makeSubject(workplace, size.stations);
  const program = 'scripts/bench/search/write-index.ts';
  const made = await measure(program, ['dist', subject.out], variablesFor(subject));
  if (made.exitCode !== 0) throw new Error(made.stderr);
  const site = await serve(join(subject.out));
  const first: Asked[] = [];
  const later: number[] = [];
  for (const query of queries) {
    const asked = await askFirst(browser, site.origin, query);
    first.push(asked);
    later.push(await askLater(asked.page, '助餐'));
    await asked.page.context().close();
  }
  await site.close();
  const name = `${made.stdout.trim()} 条记录`;
  const heaviest = Math.max(...first.map(({ bytes }) => bytes));
  return [
    atMost(`${name}：第一次搜索最多取`, heaviest, size.mostBytes, kilobytes),
    ...first.map(({ query, bytes }) => ({ what: `　${query}`, measured: kilobytes(bytes) })),
    { what: `${name}：第一次搜索，从打开到有结果`, measured: milliseconds(first.map(({ time }) => time)) },
    { what: `${name}：接着再搜`, measured: milliseconds(later) },
  ];
}

interface Asked {
  readonly page: Page;
  readonly query: string;
  /** Transferred: bodies compressed as a host does, and head lines. */
  readonly bytes: number;
  /** Milliseconds from opening the page until it has answered. */
  readonly time: number;
}

async function askFirst(browser: Browser, origin: string, query: string): Promise<Asked> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  await shown(page);
  const time = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(responses.map(transferred));
  return { page, query, bytes: weights.reduce((sum, each) => sum + each, 0), time };
}

/** Bytes that a response took on the line: its body compressed as a host does, and its head lines. */
export async function transferred(response: Response): Promise<number> {
  const { responseHeadersSize } = await response.request().sizes();
  return gzipSync(await response.body()).length + responseHeadersSize;
}

async function askLater(page: Page, query: string): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await askAgain(page, query);
  return (await page.evaluate(() => performance.now())) - start;
}

function milliseconds(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `中位数 ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)} 毫秒，最长 ${(sorted[sorted.length - 1] ?? 0).toFixed(0)} 毫秒`;
}
