import type { Portal } from '../../data/portal.ts';
import { columnsOf, tables, type ColumnSpec, type RowPlace, type TableName } from '../../schema/index.ts';

/** A row of any table, for rules that go by the kind of a column. */
export interface AnyRow {
  readonly id: string;
  readonly at: RowPlace;
  readonly [key: string]: unknown;
}

export function rowsOf(portal: Portal, table: TableName): readonly AnyRow[] {
  return portal.tables[table];
}

export function columnOf(table: TableName, key: string): ColumnSpec | undefined {
  return columnsOf(table).find(([name]) => name === key)?.[1];
}

/** The Chinese title of a column, as the header prints it. */
export function titleOf(table: TableName, key: string): string {
  return columnOf(table, key)?.title ?? key;
}

/** `用语表`: a table as messages name it. */
export function tableTitle(table: TableName): string {
  return `${tables[table].title}表`;
}

/** The entries of a text or list cell that are not empty. */
export function entriesOf(cell: unknown): readonly string[] {
  if (typeof cell === 'string') return [cell];
  return Array.isArray(cell) ? cell.filter((entry) => typeof entry === 'string') : [];
}
