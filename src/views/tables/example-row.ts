import type { Portal } from '../../data/portal.ts';
import { columnsOf, type Row, type TableName } from '../../schema/index.ts';
import { writtenCell } from '../../domain/disclosure/row-digest.ts';
import { isSampleRow } from '../../domain/index/sample.ts';

/** A row of a table as an editor writes it: the cells that are filled, by their titles. */
export interface ExampleRow {
  readonly row: Row<TableName>;
  readonly sample: boolean;
  readonly cells: readonly { readonly title: string; readonly written: string }[];
}

/** No more rows than this are looked at to find a good example. */
const [searched, enough] = [20_000, 200];

/** The fullest of the first rows of a table, of a fictional place where there is one. Undefined where the table has no row. */
export function exampleRow(portal: Portal, table: TableName): ExampleRow | undefined {
  const rows: readonly Row<TableName>[] = portal.tables[table];
  const samples = rows
    .slice(0, searched)
    .filter((row) => isSampleRow(portal, table, row))
    .slice(0, enough);
  const [first, ...others] = samples.length > 0 ? samples : rows.slice(0, enough);
  if (first === undefined) return undefined;
  const start = { row: first, sample: samples.length > 0, cells: cellsOf(table, first) };
  return others.reduce<ExampleRow>((best, row) => {
    const cells = cellsOf(table, row);
    return cells.length > best.cells.length ? { ...best, row, cells } : best;
  }, start);
}

function cellsOf(table: TableName, row: Row<TableName>): ExampleRow['cells'] {
  return columnsOf(table).flatMap(([key, column]) => {
    const written = writtenCell(column, Reflect.get(row, key));
    return written === '' ? [] : [{ title: column.title, written }];
  });
}
