import { moneyToText } from '../model/money.ts';
import type { Portal } from '../model/portal.ts';
import { perPortal } from '../queries/memo.ts';
import { isSampleRow } from '../queries/sample.ts';
import { derivedColumns, lotteryKey, sampleKey } from '../tables/derived-columns.ts';
import { columnsOf, type ColumnSpec, type Row, type TableName } from '../tables/index.ts';
import { lotteryMarkOf } from './lottery.ts';

/** The columns of a published table: its own, and at the end those that the site works out. */
export function publishedColumns(table: TableName): readonly (readonly [string, ColumnSpec])[] {
  const derived = derivedColumns(table);
  return [...columnsOf(table).filter(([key]) => derived.every(([other]) => other !== key)), ...derived];
}

const knownFlags = perPortal(() => new Map<TableName, Uint8Array>());

/** For every row of a table, whether it is a sample: asked once for all shapes of the table, one byte a row. */
function sampleFlags(portal: Portal, table: TableName): Uint8Array {
  const known = knownFlags(portal).get(table);
  if (known) return known;
  const rows: readonly Row<TableName>[] = portal.tables[table];
  const flags = Uint8Array.from(rows, (row) => Number(isSampleRow(portal, table, row)));
  knownFlags(portal).set(table, flags);
  return flags;
}

/** The rows of a table, each with its cells in the order of `publishedColumns`. */
export function* publishedRows(portal: Portal, table: TableName): Generator<PublishedRow> {
  const keys = publishedColumns(table).map(([key]) => key);
  const flags = sampleFlags(portal, table);
  const rows: readonly Row<TableName>[] = portal.tables[table];
  for (const [index, row] of rows.entries()) {
    const cells = keys.map((key): unknown => {
      if (key === sampleKey) return flags[index] === 1;
      return key === lotteryKey ? lotteryMarkOf(portal, table, row) : Reflect.get(row, key);
    });
    yield { row, cells };
  }
}

export interface PublishedRow {
  readonly row: Row<TableName>;
  readonly cells: readonly unknown[];
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
