import { readTableLines } from './table-lines.ts';
import { csvName, isCsv } from '../files/csv-file.ts';
import { decode } from '../files/decode.ts';
import { isId } from '../cells/identifiers.ts';
import { hasKnownHeader } from './known-header.ts';
import { toHalfWidth } from '../cells/normalise.ts';
import { isTableName, type RowPlace, type TableName } from '../../schema/index.ts';

/** A row as it is written, cell by cell; empty cells are left out. */
export interface TextRow {
  readonly table: TableName;
  readonly id: string;
  readonly at: RowPlace;
  readonly cells: ReadonlyMap<string, string>;
}

/** The rows of a table by id. An id that stands twice, or a row without one, gets a number of its own. */
export type TextTable = ReadonlyMap<string, TextRow>;
export type TextTables = ReadonlyMap<TableName, TextTable>;

/** The table of a path: `data/poli/services.csv` → `services`; undefined where it is none of ours. */
export function tableOfPath(path: string): TableName | undefined {
  const name = isCsv(path) ? csvName(path) : '';
  return isTableName(name) ? name : undefined;
}

/** The text of a table's file; undefined where it is in no known encoding. */
export function tableText(table: TableName, bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes, (text) => hasKnownHeader(table, text));
  return decoded.ok ? decoded.text : undefined;
}

/** The rows of one file, whatever its line ends and the order of its columns; undefined where it cannot be read whole. */
export function textRows(table: TableName, file: string, text: string): readonly TextRow[] | undefined {
  if (text.trim() === '') return [];
  const read = readTableLines(table, text);
  if (!read.ok) return undefined;
  const keys = read.lines.columns.map((column) => column?.key);
  return read.lines.rows.map(({ line, cells: written }) => {
    const cells = new Map<string, string>();
    for (const [index, cell] of written.entries()) {
      const key = keys[index];
      if (key !== undefined && cell.trim() !== '') cells.set(key, cell.trim());
    }
    return { table, id: plainId(cells.get('id') ?? ''), at: { file, line }, cells };
  });
}

/** Ids have no capitals and no full width: another form means the same id. */
export function plainId(text: string): string {
  return isId(text) ? text : toHalfWidth(text).toLowerCase();
}

/** Rows of many files as tables: in which file and in which order a row stands does not matter. */
export function textTables(rows: Iterable<TextRow>): TextTables {
  const tables = new Map<TableName, Map<string, TextRow>>();
  for (const row of rows) {
    const table = tables.get(row.table) ?? new Map<string, TextRow>();
    tables.set(row.table, table);
    let key = row.id;
    for (let number = 2; table.has(key); number += 1) key = `${row.id}#${String(number)}`;
    table.set(key, row);
  }
  return tables;
}
