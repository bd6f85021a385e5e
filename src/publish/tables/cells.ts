import { moneyToText } from '../../data/cells/money.ts';
import type { Portal } from '../../data/portal.ts';
import { writtenCell } from '../../domain/disclosure/row-digest.ts';
import { isSampleRow } from '../../domain/index/sample.ts';
import { derivedColumns, lotteryKey, sampleKey } from '../../schema/derived-columns.ts';
import { columnsOf, type ColumnSpec, type Row, type TableName } from '../../schema/index.ts';
import { lotteryMarkOf } from './lottery.ts';
import { isPlain } from '../files/plain-text.ts';

/** The columns of a published table: its own, and at the end those that the site works out. */
export function publishedColumns(table: TableName): readonly (readonly [string, ColumnSpec])[] {
  const derived = derivedColumns(table);
  return [...columnsOf(table).filter(([key]) => derived.every(([other]) => other !== key)), ...derived];
}

/** A cell of a published table. */
export interface PublishedCell {
  readonly value: unknown;
  /** As data files for programs write it. */
  readonly text: string;
  /** As files for people write it: titles in the place of keys, 是 or 否. */
  readonly shown: string;
  /** Whether every format writes this text as it is. */
  readonly plain: boolean;
  /** As JSON files write it: an amount as text, since a number of 元 may not survive a reader's float. */
  readonly json: string;
}

const emptyCell: PublishedCell = { value: undefined, text: '', shown: '', plain: true, json: 'null' };

/** The rows of a table, each as its cells in the order of `publishedColumns`. */
export function* publishedRows(portal: Portal, table: TableName): Generator<readonly PublishedCell[]> {
  const columns = publishedColumns(table);
  const rows: readonly Row<TableName>[] = portal.tables[table];
  for (const row of rows) {
    const values: Readonly<Record<string, unknown>> = row;
    yield columns.map(([key, column]) => {
      const value =
        key === sampleKey
          ? isSampleRow(portal, table, row)
          : key === lotteryKey
            ? lotteryMarkOf(portal, table, row)
            : values[key];
      return value === undefined ? emptyCell : cellOf(column, value);
    });
  }
}

function cellOf(column: ColumnSpec, value: unknown): PublishedCell {
  const text = cellToText(column, value);
  const plain = isPlain(text);
  const asText = typeof value === 'string' ? plain : column.type === 'money' && typeof value === 'number';
  return {
    value,
    text,
    shown: column.type === 'enum' || column.type === 'boolean' ? writtenCell(column, value) : text,
    plain,
    json: asText ? `"${text}"` : JSON.stringify(value),
  };
}

/**
 * A cell as data files for programs write it: the key of a closed list, 元 with two decimals, lists joined by ；, `true` or
 * `false`, nothing for an empty cell.
 */
export function cellToText(column: ColumnSpec, value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((part: unknown) => cellToText(column, part)).join('；');
  if (column.type === 'money' && typeof value === 'number') return moneyToText(value);
  if (typeof value === 'number') return numberToText(value);
  if (typeof value === 'boolean') return String(value);
  return '';
}

/** Digits only: never 1e-7, which a reader of numbers may not take. */
function numberToText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 }) : text;
}
