import type { Portal } from '../../data/portal.ts';
import { perPortal } from '../../domain/index/memo.ts';
import type { TableName } from '../../schema/index.ts';
import { nearest } from './nearest.ts';

/**
 * To look through a table of a hundred thousand rows takes as long as to check a thousand: after so many comparisons in a
 * table no more guesses are made. Whoever has a thousand broken references in it has made one mistake, and has been told.
 */
const comparisons = 500_000;

interface Candidates {
  left: number;
  readonly known: Map<string, string | undefined>;
}

const candidatesOf = perPortal(() => new Map<TableName, Candidates>());

/** The candidate (an id or a name in this table) most like a text, or undefined where none is near or none is looked for any more. */
export function nearestInTable(
  portal: Portal,
  table: TableName,
  text: string,
  candidates: () => Iterable<string>,
): string | undefined {
  const rows = portal.tables[table].length;
  const made = candidatesOf(portal).get(table) ?? { left: comparisons, known: new Map<string, string | undefined>() };
  candidatesOf(portal).set(table, made);
  if (!made.known.has(text) && made.left >= rows) {
    made.left -= rows;
    made.known.set(text, nearest(text, candidates()));
  }
  return made.known.get(text);
}
