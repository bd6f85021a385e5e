import { formatDate } from '../../data/cells/date.ts';
import { formatMoney } from '../../data/cells/money.ts';
import type { Portal } from '../../data/portal.ts';
import { find } from '../../data/portal.ts';
import { columnsOf, isTableName, tables, type ColumnSpec, type TableName } from '../../schema/index.ts';
import { titleOfValue } from '../../schema/values.ts';
import { common } from '../../text/common.ts';

/** The column of a table by its English key. */
export function columnOf(table: TableName, key: string): ColumnSpec | undefined {
  return columnsOf(table).find(([name]) => name === key)?.[1];
}

/** Whether a cell shown alone carries a footnote: numbers and dates do, words do not. */
export function isCited(column: ColumnSpec): boolean {
  return ['integer', 'decimal', 'money', 'date', 'moment'].includes(column.type);
}

/**
 * Any cell in the words of a page: dates as 2021年4月, money as 61,268.00 元, lists joined by 、, references by the name
 * of the row that they mean. Undefined for an empty cell.
 */
export function cellText(portal: Portal, column: ColumnSpec, value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!Array.isArray(value)) return singleText(portal, column, value);
  const parts = value.map((part: unknown) => singleText(portal, column, part));
  return parts.length === 0 ? undefined : parts.join('、');
}

function singleText(portal: Portal, column: ColumnSpec, value: unknown): string {
  if (column.type === 'money' && typeof value === 'number') return `${formatMoney(value)} ${common.yuan}`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = String(value);
  if (column.type === 'date' || column.type === 'moment') return formatDate(text);
  if (column.type === 'enum') return titleOfValue(column, text);
  if (column.type === 'ref' && isTableName(column.to)) return rowName(portal, column.to, text);
  return text;
}

/** What a row is called: by the column that is the label of its table, else by its id. */
export function rowName(portal: Portal, table: TableName, id: string): string {
  const row: object | undefined = find(portal, table, id);
  const name: unknown = row === undefined ? undefined : Reflect.get(row, tables[table].label);
  return typeof name === 'string' ? name : id;
}
