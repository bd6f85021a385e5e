import { moneyToText } from '../model/money.ts';
import type { Portal } from '../model/portal.ts';
import { isSampleRow } from '../queries/sample.ts';
import { columnsOf, type ColumnSpec, type Row, type TableName } from '../tables/index.ts';

/** Key of the last column of every published table: whether the row belongs to a sample place. */
export const sampleKey = 'sample';

export const sampleColumn: ColumnSpec = {
  title: '示例',
  help: '这一行是不是示例地方的。合计真实的数时，先去掉“是”的行。',
  type: 'boolean',
  required: true,
};

/**
 * The columns of a published table: its own, and whether the row is a sample. The regions have such a column already; it
 * is published last and filled for every region, those below a sample place too.
 */
export function publishedColumns(table: TableName): readonly (readonly [string, ColumnSpec])[] {
  return [...columnsOf(table).filter(([key]) => key !== sampleKey), [sampleKey, sampleColumn]];
}

/** Reads the cells of a row in the order of `publishedColumns`. */
export function publishedCell(portal: Portal, table: TableName, row: Row<TableName>, key: string): unknown {
  return key === sampleKey ? isSampleRow(portal, table, row) : Reflect.get(row, key);
}

/** A cell as data files write it: 元 with two decimals, lists joined by ；, 是 or 否, nothing for an empty cell. */
export function cellToText(column: ColumnSpec, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((part: unknown) => cellToText(column, part)).join('；');
  if (column.type === 'money' && typeof value === 'number') return moneyToText(value);
  if (typeof value === 'number') return numberToText(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' ? value : '';
}

/** Digits only: never 1e-7, which a reader of numbers may not take. */
function numberToText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 }) : text;
}
