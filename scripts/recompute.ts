import { openCommand } from './command/open-command.ts';
import { openBuiltSite } from './recompute/built-site.ts';
import { checkSite } from './recompute/check-site.ts';
import { reportText } from './recompute/report.ts';
import { createProgress } from './print/count-progress.ts';

process.exitCode = main();

/**
 * `npm run recompute -- dist`: works out every number of a built site anew from its published CSV files. Gives the exit
 * code: 0 all agree, 1 some differ, 2 wrongly called.
 */
function main(): number {
  const { words } = openCommand({
    name: 'recompute',
    help: '只用网站上公开的表，把页面上的每个数重新算一遍。全部一致结果是 0，有不一致是 1。',
    words: { hint: '网站的文件夹', help: '不写就是 dist', least: 0, most: 1 },
    options: {},
  });
  const [folder = 'dist'] = words;
  const site = openBuiltSite(folder);
  if (site === undefined) {
    console.error(`${folder} 里没有生成好的网站。请先运行 npm run build，或者写对文件夹的名字。`);
    return 2;
  }
  const report = checkSite(folder, site, createProgress(site.pages.length, '个页面'));
  console.log(reportText(report));
  return report.differences.length === 0 ? 0 : 1;
}
