import { visibleControls } from '../../src/data/cells/visible-controls.ts';
import { numberKinds } from '../../src/client/recompute/judge.ts';
import { shownValue, troubleWords } from '../../src/client/recompute-words.ts';
import { text } from '../../src/text/money/recompute.ts';
import type { Difference, SiteReport } from './check-site.ts';

/** The report for a person: how many numbers of each kind agree, then every difference, then one closing line. */
export function reportText({ pages, tables, counts, questions, differences }: SiteReport): string {
  const lines = [`只看网站上的 ${String(pages)} 个页面和 ${String(tables)} 张公开的表，重新算一遍：`];
  for (const kind of numberKinds) {
    const different = differences.filter(({ verdict }) => verdict.kind === kind).length;
    lines.push(`  ${text.kinds[kind]}：核对 ${counted(counts.get(kind) ?? 0)} 个，不一致 ${counted(different)} 个`);
  }
  lines.push(`  合计一共有 ${counted(questions)} 种算法。`, '');
  for (const difference of differences) lines.push(visibleControls(differenceText(difference)));
  lines.push(differences.length === 0 ? '全部一致。' : `有 ${counted(differences.length)} 个数不一致。`);
  return lines.join('\n');
}

function differenceText({ page, number, verdict }: Difference): string {
  const own = verdict.own === undefined ? text.noValue : shownValue(verdict.own, number.money);
  const why = verdict.trouble === undefined ? '' : troubleWords(verdict.trouble);
  return `${page}  ${number.from === '' ? text.nothing : number.from}\n  页面 ${shownValue(number.value, number.money)}，重算 ${own}。${why}`;
}

function counted(count: number): string {
  return count.toLocaleString('en-US');
}
