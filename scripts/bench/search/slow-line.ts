import type { Browser, Response } from 'playwright-core';
import { shown } from '../../../tests/search/ask.ts';
import { atMost, kilobytes, seconds, type Result } from '../result-table.ts';
import { transferred } from './weigh.ts';

/** A line of 50 kB a second whose answers take 400 ms to come. */
const line = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

/** Names, then sentences and questions, for which the words of all pages are looked through. */
const queries = [
  '没人做饭',
  '社工站',
  '楼上天天漏水说不通',
  '福彩的钱花到哪了',
  '公示过的钱改过吗',
  '969,576.00',
  '房东不同意的有几户',
];
/** So many times each; the median counts. */
const rounds = 3;

interface Timed {
  readonly title: number;
  readonly whole: number;
  readonly pages: number;
}

/**
 * How long a first question takes on a slow line, nothing kept, and what the words of all pages cost beside the names. The
 * server here sends files as they are; a host compresses them, so these times are longer than there and have no budget.
 */
export async function slowLine(browser: Browser, origin: string): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const query of queries) {
    const timed: Timed[] = [];
    for (let round = 0; round < rounds; round += 1) timed.push(await askCold(browser, origin, query));
    const middle = (value: (each: Timed) => number): number =>
      timed.map(value).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
    const title = `慢的网络，文件不压缩：${query}`;
    results.push(
      { what: `${title}，第一条出现`, measured: seconds(middle((each) => each.title)) },
      { what: '　全部答完', measured: seconds(middle((each) => each.whole)) },
      atMost(
        '　逐字查网页另取',
        middle((each) => each.pages),
        250_000,
        kilobytes,
      ),
    );
  }
  return results;
}

async function askCold(browser: Browser, origin: string, query: string): Promise<Timed> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.includes('/search/pages')) responses.push(response);
  });
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', line);
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.waitForSelector('#results > li');
  const title = await page.evaluate(() => performance.now());
  await shown(page);
  const whole = await page.evaluate(() => performance.now());
  const weights = await Promise.all(responses.map(transferred));
  await context.close();
  return { title: title / 1000, whole: whole / 1000, pages: weights.reduce((sum, each) => sum + each, 0) };
}
