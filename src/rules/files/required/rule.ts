import type { CellProblem } from '../../../data/problem.ts';
import { cellRemarks } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';
import { columnOf } from '../../support/rows.ts';
import { valueTitles } from '../../../schema/values.ts';

/** Required cells that are empty. */
export const required: Rule = {
  id: 'required',
  title: '必填的都填了',
  level: 'error',
  check: (context) => cellRemarks(context, ['required'], explain),
};

function explain({ table, key }: CellProblem): string {
  const column = columnOf(table, key);
  if (column?.type === 'enum') return `必须填，现在空着。请从这些里选一个：${valueTitles(column).join('、')}。`;
  return `必须填，现在空着。请填上：${column?.help ?? ''}`;
}
