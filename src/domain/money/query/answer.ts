import type { Portal } from '../../../data/portal.ts';
import { boundOf, flipBound, joinBounds, type Bound, type Quantity } from '../../../data/cells/quantity.ts';
import type { TableName } from '../../../schema/index.ts';
import { perPortal } from '../../index/memo.ts';
import type { Query } from './query.ts';
import { rowsOfTerm, type AnyRow } from './rows-of-term.ts';

/** The answer of a query. */
export interface Answer {
  readonly query: Query;
  readonly quantity: Quantity;
  /** 分 for money, else a count of rows. */
  readonly unit: 'fen' | 'rows';
  readonly rows: number;
}

/** A page asks the same several times: for its table, its chart and its footnote. More answers than this are not kept. */
const answersUpTo = 500;
const answers = perPortal(() => new Map<string, Answer>());

/** Answers a query. Money without a bound of its own is exact; a bound of one amount is a bound of the sum. */
export function answer(portal: Portal, query: Query): Answer {
  const kept = answers(portal);
  const text = query.toText();
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= answersUpTo) kept.clear();
  const found = workedOut(portal, query);
  kept.set(text, found);
  return found;
}

function workedOut(portal: Portal, query: Query): Answer {
  let [value, count] = [0, 0];
  let bound: Bound = 'exact';
  for (const term of query.terms) {
    const { sign, column } = term;
    const rows = rowsOfTerm(portal, term);
    count += rows.length;
    if (column === undefined) {
      value += sign * rows.length;
      continue;
    }
    for (const row of rows) {
      value += sign * amountIn(row[column]);
      const own = boundOfRow(row);
      if (own !== 'exact') bound = joinBounds(bound, sign === 1 ? own : flipBound(own));
    }
  }
  const unit = query.terms.some(({ column }) => column !== undefined) ? 'fen' : 'rows';
  return { query, quantity: { value, bound }, unit, rows: count };
}

/** The query where its answer is another number than 0; else undefined. */
export function unlessZero(portal: Portal, query: Query | undefined): Query | undefined {
  return query === undefined || answer(portal, query).quantity.value === 0 ? undefined : query;
}

/** The rows that a query counts or adds up, each with its table. */
export function rowsOfQuery(
  portal: Portal,
  { terms }: Query,
): readonly { readonly table: TableName; readonly row: AnyRow }[] {
  return terms.flatMap((term) => rowsOfTerm(portal, term).map((row) => ({ table: term.table, row })));
}

function amountIn(cell: unknown): number {
  return typeof cell === 'number' ? cell : 0;
}

function boundOfRow({ precision }: AnyRow): Bound {
  return typeof precision === 'string' ? boundOf(precision) : 'exact';
}
