import { fixFile } from '../fix/fix-file.ts';
import { tableOfPath } from '../../data/csv/text-rows.ts';
import { readTableLines } from '../../data/csv/table-lines.ts';
import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import type { Files } from '../../data/files/files.ts';
import type { TableName } from '../../schema/index.ts';

/** One file of a table, in its canonical form, cell by cell as text. */
export interface SourceFile {
  readonly path: string;
  readonly header: readonly string[];
  /** Key of each column; empty where it is none of the table's. */
  readonly keys: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many things of its form were put right in reading; writing it puts them right in the file. */
  readonly tidied: number;
}

export interface SourceRow {
  readonly file: SourceFile;
  readonly cells: ReadonlyMap<string, string>;
}

/** All files of a table. */
export interface TableSource {
  readonly table: TableName;
  readonly files: readonly SourceFile[];
  readonly byId: ReadonlyMap<string, SourceRow>;
}

export type TableSourceResult =
  | { readonly ok: true; readonly shelf: TableSource }
  | { readonly ok: false; readonly path: string; readonly line: number; readonly reason: string };

/** Reads every file of a table below the data folder. One that cannot be read whole could hold any id: then nothing is read. */
export function openTableSource(source: Files, data: string, table: TableName, known: Vocabulary): TableSourceResult {
  const files: SourceFile[] = [];
  for (const relative of source.list(data)) {
    if (tableOfPath(relative) !== table) continue;
    const path = `${data}/${relative}`;
    const fixed = fixFile(table, source.read(path), known);
    if (!fixed.ok) return { ok: false, path, line: fixed.line, reason: fixed.reason };
    const read = readTableLines(table, fixed.text);
    if (!read.ok) return { ok: false, path, line: read.line, reason: read.reason };
    const { header, columns, rows } = read.lines;
    const keys = columns.map((column) => column?.key ?? '');
    files.push({ path, header, keys, rows: rows.map((row) => row.cells), tidied: fixed.changes.length });
  }
  return { ok: true, shelf: { table, files, byId: index(files) } };
}

function index(files: readonly SourceFile[]): ReadonlyMap<string, SourceRow> {
  const byId = new Map<string, SourceRow>();
  for (const file of files) {
    const idIndex = file.keys.indexOf('id');
    for (const row of file.rows) {
      const id = row[idIndex];
      if (id === undefined || byId.has(id)) continue;
      const cells = file.keys.flatMap((key, column) => (key === '' ? [] : [[key, row[column] ?? ''] as const]));
      byId.set(id, { file, cells: new Map(cells) });
    }
  }
  return byId;
}
