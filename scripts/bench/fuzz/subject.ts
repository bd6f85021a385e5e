import { decode } from '../../../src/data/files/decode.ts';
import { createCellReaders } from '../../../src/data/cells/cell-readers.ts';
import { hasKnownHeader } from '../../../src/data/csv/known-header.ts';
import type { Problem } from '../../../src/data/problem.ts';
import { readTable } from '../../../src/data/csv/read-table.ts';
import type { TableName } from '../../../src/schema/index.ts';

/** A row by its physical line, each value as text: two rows are alike where these are. */
export type Lines = ReadonlyMap<number, Readonly<Record<string, string>>>;

/** What bytes come to when they are read as a file of a table. */
export type Look =
  /** Not one row of it is published: its encoding, quotes or titles are found fault with. */
  | { readonly kind: 'refused' }
  | {
      readonly kind: 'read';
      readonly rows: Lines;
      /** Lines with a finding, whatever it is. */
      readonly found: ReadonlySet<number>;
      readonly lineCount: number;
    };

/** Reads bytes as `npm run check` does, up to the findings that reading alone gives. */
export function look(table: TableName, bytes: Uint8Array): Look {
  const decoded = decode(bytes, (text) => hasKnownHeader(table, text));
  if (!decoded.ok) return { kind: 'refused' };
  const read = readTable(
    table,
    'data/fuzz.csv',
    decoded.text,
    createCellReaders(() => undefined),
  );
  if (read.problems.some(isWhole)) return { kind: 'refused' };
  const rows = read.rows.map(({ at, ...values }) => [at.line, texts(values)] as const);
  return {
    kind: 'read',
    rows: new Map(rows),
    found: new Set(read.problems.map((problem) => problem.line)),
    lineCount: decoded.text.replaceAll(/\r\n?/g, '\n').split('\n').length,
  };
}

/** A finding in the titles concerns every row. */
function isWhole(problem: Problem): boolean {
  return problem.kind === 'file' || problem.kind === 'header';
}

function texts(values: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value ?? null)]));
}
