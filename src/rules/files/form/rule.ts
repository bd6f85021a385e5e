import type { CellProblem } from '../../../data/problem.ts';
import { findHomeAddresses } from '../../../privacy/home-address.ts';
import { findPersonalData } from '../../../privacy/personal-data.ts';
import { problemsOf } from '../../support/problems.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { titleOf } from '../../support/rows.ts';

/** More untidy cells than this in a file are told of in one finding: a habit of the tool, not many mistakes. */
const few = 3;

/** Cells whose meaning is certain and whose form is not the canonical one. Never an error; `fix` puts them right. */
export const form: Rule = {
  id: 'form',
  title: '写法整齐',
  level: 'warning',
  *check(context) {
    const untidy = problemsOf(context, 'cell').filter(
      // Of a number of a person another rule speaks; one warning is enough.
      ({ fault, value }) => (fault === 'untidy' || fault === 'term-name') && findPersonalData(value).length === 0,
    );
    for (const [file, cells] of Map.groupBy(untidy, (problem) => problem.file)) {
      if (cells.length <= few) yield* cells.map(single);
      else yield { file, line: cells[0]?.line ?? 1, message: together(cells) };
    }
  },
};

function single({ file, line, column, table, key, value, tidy = '' }: CellProblem): Remark {
  const place = { file, line, column, field: titleOf(table, key), value } as const;
  const proper = tidy === '' ? '应该空着' : `整齐的写法是 "${tidy}"`;
  return { ...place, message: `意思看得懂，${proper}。运行 npm run fix 会自动改好。`, fix: tidy };
}

function together(cells: readonly CellProblem[]): string {
  const examples = cells
    .filter(({ value }) => findHomeAddresses(value).length === 0)
    .slice(0, few)
    .map(
      ({ line, table, key, value, tidy = '' }) =>
        `第 ${String(line)} 行 ${titleOf(table, key)} "${value}" 应写作 "${tidy}"`,
    );
  return `有 ${String(cells.length)} 格写得不整齐，意思都看得懂${examples.length === 0 ? '' : `：${examples.join('，')} 等`}。运行 npm run fix 会一次改好。`;
}
