import { existsSync } from 'node:fs';
import { openBrowser } from '../../../tests/browser.ts';
import { serve } from '../../../tests/server.ts';
import { openCommand } from '../../command/open-command.ts';
import { say, startProgress } from '../../print/progress.ts';
import { resultTable, type Result } from '../result-table.ts';
import { makeWorkplace } from '../workplace.ts';
import { findings } from './findings.ts';
import { pageFindings } from './page-findings.ts';
import { slowLine } from './slow-line.ts';
import { sizes, weigh } from './weigh.ts';

/**
 * `npm run bench -- search`: asks the test sets of the built site in a real browser, and pieces that are drawn
 * from its pages; asks on a slow line; then weighs a first search at 2,000 and 30,000
 * records of a sample region. Exit code 1 where the site has not been built.
 */
export async function runSearch(args: readonly string[]): Promise<number> {
  openCommand(
    { name: 'bench -- search', help: '在浏览器里问生成好的网站的搜索，再称第一次搜索有多重。', options: {} },
    args,
  );
  if (!existsSync('dist/search/names.json')) {
    console.error('dist/ 里没有网站。请先运行 npm run build。');
    return 1;
  }
  const workplace = makeWorkplace(false);
  const browser = await openBrowser();
  const results: Result[] = [];
  try {
    const site = await serve('dist');
    const asking = startProgress('正在问测试集');
    results.push(...(await findings(browser, site.origin)), ...(await pageFindings(browser, site.origin)));
    asking.stop();
    const waiting = startProgress('正在慢的网络上问');
    results.push(...(await slowLine(browser, site.origin)));
    waiting.stop();
    await site.close();
    for (const size of sizes) {
      const weighing = startProgress(`正在称 ${size.title} 记录`);
      results.push(...(await weigh(browser, workplace, size)));
      weighing.stop();
    }
  } finally {
    await browser.close();
  }
  say(`\n${resultTable(results)}`);
  return 0;
}
