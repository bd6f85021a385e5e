import type { CellProblem } from '../../../data/problem.ts';
import { splitList } from '../../../data/cells/normalise.ts';
import { parseCell } from '../../../data/cells/cell.ts';
import { nearest } from '../../support/nearest.ts';
import { cellRemarks } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';
import { columnOf } from '../../support/rows.ts';
import { valueTitles } from '../../../schema/values.ts';

/** Cells that must hold one of a few words. */
export const choice: Rule = {
  id: 'choice',
  title: '只能选的，选对了',
  level: 'error',
  check: (context) => cellRemarks(context, ['choice', 'boolean'], explain),
};

function explain({ table, key, value }: CellProblem): string {
  const column = columnOf(table, key);
  if (column?.type !== 'enum') return '只能填“是”或“否”。请改成其中一个。';
  const titles = valueTitles(column);
  const allowed = `可选：${titles.join('、')}`;
  if (column.list !== true) return `不在可选的说法里。${allowed}${advice(value.trim(), titles)}`;
  const wrong = splitList(value).filter((entry) => !parseCell(entry, { ...column, list: false }).ok);
  const [first = ''] = wrong;
  return `里的 "${wrong.join('"、"')}" 不在可选的说法里。${allowed}${advice(first, titles)}`;
}

/** 不收费 is not a slip of the pen for 收费. */
const denying = /[不非没无未]/;

function advice(value: string, values: readonly string[]): string {
  const near = nearest(value, denying.test(value) ? values.filter((word) => denying.test(word)) : values);
  return near === undefined ? '。请从中选一个。' : `；最接近的是 "${near}"。请改为 "${near}"，或从可选的里选一个。`;
}
