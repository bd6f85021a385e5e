import { tables, type TableName } from '../../schema/index.ts';

/** A cell that gets another text. */
export interface CellChange {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** What an import would do to one row of the data. */
export interface RowPlan {
  readonly kind: 'added' | 'changed' | 'same';
  readonly id: string;
  /** Row of the sheet. */
  readonly row: number;
  /** File in which the row stands, or will stand. */
  readonly path: string;
  /** Cells that change; all filled cells of a new row. */
  readonly changes: readonly CellChange[];
}

/** Name of a row for people; empty where it has none. */
export function nameIn(table: TableName, text: (key: string) => string | undefined): string {
  const key = tables[table].label;
  return key === 'none' ? '' : (text(key) ?? '');
}

/** `data/poli/services.csv` → `data/poli`. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
