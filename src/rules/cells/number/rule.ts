import type { CellProblem } from '../../../data/problem.ts';
import { cellRemarks } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';

/** Counts and other numbers that cannot be read. */
export const number: Rule = {
  id: 'number',
  title: '数字写得准',
  level: 'error',
  check: (context) => cellRemarks(context, ['integer', 'number'], explain),
};

function explain({ fault, value }: CellProblem): string {
  if (fault === 'integer' && /^-?\d+\.\d+$/.test(value.trim())) return '不是整数，这里只能填整数。请去掉小数。';
  const example = fault === 'integer' ? '例如 12' : '例如 1100000，不写 110万';
  return `读不成数字。请只写阿拉伯数字，${example}；单位和“约”“余”这样的词写在各自的列里。`;
}
