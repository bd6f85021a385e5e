import { parseCell } from '../../../data/cells/cell.ts';
import type { Portal } from '../../../data/portal.ts';
import { correctedTable } from '../../../domain/index/corrected-row.ts';
import { columnsOf, isLedgerTable, type ColumnSpec, type Row } from '../../../schema/index.ts';
import { rowName } from '../../../domain/index/cell-text.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { targetTable } from '../../../schema/target-table.ts';
import type { AnyRow } from '../../support/rows.ts';

type Correction = Row<'corrections'>;

/** A correction says what was changed and what stands there now; anything else misleads those who compare. */
export const correctionValue: Rule = {
  id: 'correction-value',
  title: '更正写的就是改成的',
  level: 'both',
  *check({ portal }) {
    const cells = Map.groupBy(portal.tables.corrections, ({ table, row, column }) => `${table} ${row} ${column}`);
    for (const corrections of cells.values()) {
      yield* corrections.flatMap(unchanged);
      yield* corrections.flatMap(unreadable);
      const last = corrections.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);
      if (last) yield* outdated(portal, last);
    }
  },
};

function unchanged(correction: Correction): readonly Remark[] {
  if (correction.old_value !== correction.new_value) return [];
  const message = '和原值一样，看不出改了什么。请填改成的值，或删掉这条更正。';
  return [{ table: 'corrections', row: correction, key: 'new_value', message }];
}

/** An old value that the column could never have held was not what stood there. */
function unreadable(correction: Correction): readonly Remark[] {
  const { old_value: value } = correction;
  const table = correctedTable(correction);
  const column =
    table && columnsOf(table).find(([key, { title }]) => title === correction.column || key === correction.column)?.[1];
  if (column === undefined || column.type === 'ref' || parseCell(value, column).ok) return [];
  const message = `不是 ${column.title} 能填的，当时不会是这样。请照原来公布的样子填。`;
  return [{ table: 'corrections', row: correction, key: 'old_value', message }];
}

function* outdated(portal: Portal, correction: Correction): Iterable<Remark> {
  const table = correctedTable(correction);
  const { column: title, new_value: value } = correction;
  const row: AnyRow | undefined = table && portal.byId[table].get(correction.row);
  const found = table && columnsOf(table).find(([key, column]) => column.title === title || key === title);
  if (table === undefined || row === undefined || found === undefined) return;
  const [key, column] = found;
  if (says(portal, value, column, row, row[key])) return;
  const message =
    `和 ${row.id} 现在的 ${column.title} 不一样。最后一次更正写的，应当就是现在的：` +
    `请核对那一行（${row.at.file} 第 ${String(row.at.line)} 行）；后来又改过的，再写一条更正。`;
  // A cell of the accounts changes only with a correction: there the last new value is what stands in it.
  const level = isLedgerTable(table) ? 'error' : 'warning';
  yield { table: 'corrections', row: correction, key: 'new_value', level, message };
}

/** Whether a text says the same as a cell; a row may be named by its id or by its name. */
function says(portal: Portal, text: string, column: ColumnSpec, row: AnyRow, cell: unknown): boolean {
  const read = parseCell(text, column);
  const said = read.ok ? read.value : text;
  if (Array.isArray(said) || Array.isArray(cell)) return String(said) === String(cell);
  const target = targetTable(column, row);
  return said === cell || (target !== undefined && typeof cell === 'string' && rowName(portal, target, cell) === text);
}
