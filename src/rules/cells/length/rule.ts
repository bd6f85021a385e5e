import { mostCharacters } from '../../../data/cells/cell.ts';
import type { CellProblem } from '../../../data/problem.ts';
import { cellRemarks } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';
import { columnOf } from '../../support/rows.ts';

/** Texts that are longer than their place allows. */
export const length: Rule = {
  id: 'length',
  title: '短句够短',
  level: 'error',
  check: (context) => cellRemarks(context, ['too-long'], explain),
};

function explain({ table, key, value }: CellProblem): string {
  const column = columnOf(table, key);
  const max = (column?.type === 'text' ? column.max : undefined) ?? mostCharacters;
  const long = Array.from(value.trim()).length;
  return `有 ${String(long)} 个字，最多 ${String(max)} 个字。请删去 ${String(long - max)} 个字，细节可以写到别的列里。`;
}
