import { openBuiltSite } from './recompute/built-site.ts';
import { checkSite } from './recompute/check-site.ts';
import { reportText } from './recompute/report.ts';
import { createProgress } from './sample/progress.ts';

process.exitCode = main(process.argv.slice(2));

/**
 * `npm run recompute -- dist`: works out every number of a built site anew from its published CSV files. Gives the exit
 * code: 0 all agree, 1 some differ, 2 wrongly called.
 */
function main(words: readonly string[]): number {
  const [folder = 'dist', ...more] = words;
  if (more.length > 0 || folder.startsWith('-')) {
    console.error('用法：npm run recompute -- 网站的文件夹。不写就是 dist。');
    return 2;
  }
  const site = openBuiltSite(folder);
  if (site === undefined) {
    console.error(`${folder} 里没有生成好的网站。请先运行 npm run build，或者写对文件夹的名字。`);
    return 2;
  }
  const report = checkSite(folder, site, createProgress(site.pages.length, '个页面'));
  console.log(reportText(report));
  return report.differences.length === 0 ? 0 : 1;
}
