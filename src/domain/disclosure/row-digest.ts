import { createHash } from 'node:crypto';
import { parseCell, type CellValue } from '../../data/cells/cell.ts';
import { moneyToText } from '../../data/cells/money.ts';
import type { FrozenTable } from '../../data/disclosed/frozen-edition.ts';
import type { NoticeTable } from '../../data/disclosed/notice-seal.ts';
import { columnsOf, type ColumnSpec, type Row } from '../../schema/index.ts';
import { titleOfValue } from '../../schema/values.ts';

type KeptTable = NoticeTable | FrozenTable;

/** The cells of a row by key, as the file of an editor writes them; empty cells are left out. */
export type WrittenCells = ReadonlyMap<string, string>;

export function writtenCells(table: KeptTable, row: Row<KeptTable>): WrittenCells {
  const cells = new Map<string, string>();
  for (const [key, column] of columnsOf(table)) {
    const value: unknown = Reflect.get(row, key);
    const text = writtenCell(column, value);
    if (text !== '') cells.set(key, text);
  }
  return cells;
}

/** A cell as the file of an editor writes it: a closed list by its titles, 是 or 否; empty where there is none. */
export function writtenCell(column: ColumnSpec, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => writtenCell(column, each)).join('；');
  if (typeof value === 'number') return column.type === 'money' ? moneyToText(value) : String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'string') return '';
  return column.type === 'enum' ? titleOfValue(column, value) : value;
}

/**
 * The fingerprint of a row: SHA-256 (hex) of its lines `key=value`, by key, UTF-8, each ended by LF. Columns that are added
 * later do not change it, since empty cells are left out. The value of a closed list stands here by its title, as in the source.
 * This form must never change: published snapshots hold it.
 */
export function rowDigest(cells: WrittenCells): string {
  const lines = [...cells].map(([key, text]) => `${key}=${text}\n`);
  return createHash('sha256').update(lines.sort().join('')).digest('hex');
}

/** The row as it was before a correction: the old value stands in the column again. */
export function beforeCorrection(
  table: NoticeTable,
  cells: WrittenCells,
  { column: name, old_value: old }: Row<'corrections'>,
): WrittenCells {
  const found = columnsOf(table).find(([key, { title }]) => key === name || title === name);
  if (found === undefined) return cells;
  const [key, column] = found;
  const before = new Map(cells);
  const parsed = parseCell(old, column);
  before.set(key, parsed.ok ? writtenCell(column, parsed.value satisfies CellValue) : old);
  return before;
}
