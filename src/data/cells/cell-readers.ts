import type { ColumnSpec } from '../../schema/index.ts';
import { parseCell, type CellResult, type CellValue } from './cell.ts';
import { detachedText } from '../csv/detached-text.ts';

/** Gives the id of a term written by its name (养老服务 → cat-elderly). */
export type TermNames = (scheme: string | undefined, name: string) => string | undefined;

export type CellReader = (text: string) => CellResult;

/** The reader of each column. */
export type CellReaders = (column: ColumnSpec) => CellReader;

/** Columns in which the same few texts stand in many rows: each text is read once, and its value is kept once. */
const repeating: ReadonlySet<ColumnSpec['type']> = new Set([
  'text',
  'enum',
  'ref',
  'subject',
  'boolean',
  'date',
  'hours',
]);

/** Readers for all files of one folder; they forget what they have read when they are let go. */
export function createCellReaders(termId: TermNames): CellReaders {
  const readers = new Map<ColumnSpec, CellReader>();
  return (column) => {
    const known = readers.get(column);
    if (known) return known;
    const read: CellReader = (text) => withTermIds(parseCell(text, column), column, termId);
    const reader: CellReader = repeating.has(column.type) ? remembering(read) : (text) => read(detachedText(text));
    readers.set(column, reader);
    return reader;
  };
}

const mostKnown = 4000;

function remembering(read: CellReader): CellReader {
  const known = new Map<string, CellResult>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      // What a folder refers to is its own: to begin anew is cheaper than to look into a map that has grown too large.
      if (known.size >= mostKnown) known.clear();
      const own = detachedText(text);
      known.set(own, (result = read(own)));
    }
    return result;
  };
}

function withTermIds(result: CellResult, column: ColumnSpec, termId: TermNames): CellResult {
  if (!result.ok || column.type !== 'ref' || column.to !== 'terms') return result;
  return { ...result, value: idsFor(result.value, (name) => termId(column.scheme, name)) };
}

function idsFor(value: CellValue, idOf: (name: string) => string | undefined): CellValue {
  if (typeof value === 'string') return idOf(value) ?? value;
  return Array.isArray(value) ? value.map((name: string) => idOf(name) ?? name) : value;
}
