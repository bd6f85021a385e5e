import type { Browser, ViewportSize } from 'playwright-core';
import { describeViolation, runAxe as inspect } from '../../../tests/support/axe-page.ts';
import { openBrowser } from '../../../tests/browser.ts';
import { builtPages, dist } from '../../../tests/dist.ts';
import { serve } from '../../../tests/server.ts';
import { openCommand } from '../../command/open-command.ts';
import { say, startProgress } from '../../print/progress.ts';

interface Manner {
  readonly name: string;
  readonly query: string;
  readonly viewport: ViewportSize;
}

const manners: readonly Manner[] = [
  { name: '常规字号，1280 像素宽', query: '', viewport: { width: 1280, height: 800 } },
  { name: '特大字，320 像素宽', query: '?size=xl', viewport: { width: 320, height: 640 } },
];

/** Pages that are looked at side by side. */
const abreast = 2;

/**
 * `npm run bench -- axe`: every page of the built site in normal and in the largest type, all rules of axe-core with contrast
 * 7:1 and the size of targets. About half an hour. Exit code 1 where anything is found.
 */
export async function runAxe(args: readonly string[]): Promise<number> {
  openCommand(
    { name: 'bench -- axe', help: '用 axe 看生成好的每一页：常规字号和特大字。约半小时。', options: {} },
    args,
  );
  const browser = await openBrowser();
  const server = await serve(dist);
  const addresses = builtPages().map(({ address }) => address);
  const findings: string[] = [];
  for (const manner of manners) {
    const started = performance.now();
    const progress = startProgress(`正在看 ${String(addresses.length)} 页（${manner.name}）`);
    const waiting = [...addresses];
    const one = (): Promise<readonly string[]> => look(browser, server.origin, manner, waiting);
    const found = (await Promise.all(Array.from({ length: abreast }, one))).flat();
    progress.stop();
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    say(`${manner.name}：${String(addresses.length)} 页，${String(found.length)} 处问题，用了 ${seconds} 秒`);
    findings.push(...found);
  }
  await browser.close();
  await server.close();
  for (const finding of findings) console.error(finding);
  return findings.length === 0 ? 0 : 1;
}

/** Looks at one page after another until none is waiting. */
async function look(browser: Browser, origin: string, manner: Manner, waiting: string[]): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: manner.viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const findings: string[] = [];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    await page.goto(`${origin}${address}${manner.query}`);
    const violations = await inspect(page);
    findings.push(...violations.flatMap(describeViolation).map((text) => `${manner.name} ${address} ${text}`));
  }
  await context.close();
  return findings;
}
