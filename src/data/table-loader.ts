import { isTableName, tableNames, type Row, type TableName } from '../schema/index.ts';
import { createCellReaders } from './cells/cell-readers.ts';
import { toHalfWidth } from './cells/normalise.ts';
import { hasKnownHeader } from './csv/known-header.ts';
import { readTable } from './csv/read-table.ts';
import { csvName } from './files/csv-file.ts';
import { decode } from './files/decode.ts';
import type { Files } from './files/files.ts';
import type { BrokenRow, DataFile, Portal, Tables } from './portal.ts';
import type { Problem } from './problem.ts';

interface AnyRow {
  readonly id: string;
}

/** Reads the files of tables one after the other, and keeps their rows and what is wrong with them. */
export class TableLoader {
  readonly files: DataFile[] = [];
  readonly broken: BrokenRow[] = [];
  readonly #rows = new Map<TableName, unknown[]>(tableNames.map((name) => [name, []]));
  readonly #termIds = new Map<string, string>();
  readonly #readers = createCellReaders((scheme, name) => this.#termIds.get(`${scheme ?? ''}/${name}`));
  readonly #source: Files;
  readonly #problems: Problem[];

  constructor(source: Files, problems: Problem[]) {
    this.#source = source;
    this.#problems = problems;
  }

  /** Reads a file of a table. Of a common one, only the rows that the town does not write itself, and that are of its places. */
  load(path: string, whose: 'own' | 'common' = 'own'): void {
    const table = csvName(path);
    if (!isTableName(table)) {
      this.#problems.push({ kind: 'file', fault: 'unknown-table', file: path, line: 1, detail: table });
      return;
    }
    const decoded = decode(this.#source.read(path), (text) => hasKnownHeader(table, text));
    if (!decoded.ok) {
      this.#problems.push({ kind: 'file', fault: decoded.reason, file: path, line: 1 });
      return;
    }
    const all = readTable(table, path, decoded.text, this.#readers);
    const read = whose === 'own' ? all : { ...all, rows: all.rows.filter(this.#isWanted(table)) };
    for (const problem of read.problems) this.#problems.push(problem);
    for (const row of read.broken) this.broken.push(row);
    const rows = this.#rows.get(table) ?? [];
    for (const row of read.rows) rows.push(row);
    if (table === 'terms') this.#learnTerms(read.rows);
    const rowCount = read.rows.length + read.broken.length;
    this.files.push({ path, table, encoding: decoded.encoding, rows: rowCount, columns: read.columns });
  }

  tables(): Tables {
    // Sound: readTable read every row by the columns of the table under whose name it stands here.
    return Object.fromEntries(this.#rows) as unknown as Tables;
  }

  index(): Portal['byId'] {
    // Sound for the same reason: each map holds the rows of its own table.
    return Object.fromEntries(
      [...this.#rows].map(([name, rows]) => [name, indexById(rows as AnyRow[])]),
    ) as unknown as Portal['byId'];
  }

  #isWanted(table: TableName): (row: unknown) => boolean {
    const written = new Set((this.#rows.get(table) as AnyRow[]).map(({ id }) => id));
    const regions = new Set((this.#rows.get('regions') as AnyRow[]).map(({ id }) => id));
    for (const { table: name, id } of this.broken) if (name === table) written.add(id);
    return (row) => {
      const { id, region } = row as AnyRow & { readonly region?: string };
      return !written.has(id) && (region === undefined || regions.has(region));
    };
  }

  #learnTerms(rows: readonly unknown[]): void {
    for (const term of rows as Row<'terms'>[]) {
      // A cell that holds a reference is read in half width.
      const name = `${term.scheme}/${toHalfWidth(term.name)}`;
      if (!this.#termIds.has(name)) this.#termIds.set(name, term.id);
    }
  }
}

function indexById(rows: readonly AnyRow[]): ReadonlyMap<string, AnyRow> {
  const index = new Map<string, AnyRow>();
  for (const row of rows) if (!index.has(row.id)) index.set(row.id, row);
  return index;
}
