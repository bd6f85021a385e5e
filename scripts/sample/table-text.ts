import { formatCsv } from '../../src/data/csv/csv.ts';
import { writtenCell } from '../../src/domain/disclosure/row-digest.ts';
import { columnsOf, type Row, type TableName } from '../../src/schema/index.ts';

/** Keys of columns that may be left empty. */
type OptionalKey<Values> = {
  [Key in keyof Values]: undefined extends Values[Key] ? Key : Values[Key] extends readonly unknown[] ? Key : never;
}[keyof Values];

type Filled<Values> = Omit<Values, OptionalKey<Values>> & Partial<Pick<Values, OptionalKey<Values>>>;

/** A row that is still to be written: required columns must be there, the others may be left out. */
export type NewRow<Name extends TableName> = Filled<Omit<Row<Name>, 'at'>>;

/** Rows of several tables, on their way to one folder. */
export type NewTables = { readonly [Name in TableName]?: readonly NewRow<Name>[] };

/** Writes rows as the canonical CSV text of their table: Chinese titles, all columns, sorted by id. */
export function tableText(name: TableName, rows: readonly { readonly id: string }[]): string {
  const columns = columnsOf(name);
  const records = [columns.map(([, column]) => column.title)];
  for (const row of [...rows].sort(byId)) {
    const values = new Map<string, unknown>(Object.entries(row));
    records.push(columns.map(([key, column]) => writtenCell(column, values.get(key))));
  }
  return formatCsv(records);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
