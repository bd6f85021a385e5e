import type { Portal } from '../../../data/portal.ts';
import { boundOf, flipBound, joinBounds, type Bound, type Quantity } from '../../../data/cells/quantity.ts';
import type { TableName } from '../../../schema/index.ts';
import { perPortal } from '../../index/memo.ts';
import { parseQuery } from './sum-query.ts';
import { rowsOfTerm, type AnyRow } from './sum-rows.ts';

/**
 * A question that has a number as its answer, in the text that `data-from="sum:…"` carries:
 * `table?column=value&column=value` counts rows, `table.amount?…` adds money (分), terms may be joined by ` + ` and ` - `.
 * Besides columns, a filter may be `year=2024` (of `date`; `undated` where there is none), `until=2024` (dated in that year
 * or before, or not dated), `in=<region>` (belongs to the region or one below it) and `real=yes` (sample places left out).
 * A column of a row referred to is written with dots (`fund.kind=社区基金`); `*` is any value; several are separated by `|`.
 */
export interface Sum {
  readonly query: string;
  readonly quantity: Quantity;
  /** 分 for money, else a count of rows. */
  readonly unit: 'fen' | 'rows';
  readonly rows: number;
}

/** A page asks the same several times: for its table, its chart and its footnote. More answers than this are not kept. */
const answersUpTo = 500;
const answers = perPortal(() => new Map<string, Sum | undefined>());

/** Answers a query; undefined where its text is not a query (a check reports it). */
export function sum(portal: Portal, query: string): Sum | undefined {
  const known = answers(portal);
  if (known.has(query)) return known.get(query);
  if (known.size >= answersUpTo) known.clear();
  const answer = answered(portal, query);
  known.set(query, answer);
  return answer;
}

function answered(portal: Portal, query: string): Sum | undefined {
  const terms = parseQuery(query);
  if (terms === undefined) return undefined;
  let [value, count] = [0, 0];
  let bound: Bound = 'exact';
  for (const term of terms) {
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
  const unit = terms.some(({ column }) => column !== undefined) ? 'fen' : 'rows';
  return { query, quantity: { value, bound }, unit, rows: count };
}

/** The rows that a query counts or adds up, each with its table; none where its text is not a query. */
export function rowsOfQuery(
  portal: Portal,
  query: string,
): readonly { readonly table: TableName; readonly row: AnyRow }[] {
  const terms = parseQuery(query) ?? [];
  return terms.flatMap((term) => rowsOfTerm(portal, term).map((row) => ({ table: term.table, row })));
}

function amountIn(cell: unknown): number {
  return typeof cell === 'number' ? cell : 0;
}

function boundOfRow({ precision }: AnyRow): Bound {
  return typeof precision === 'string' ? boundOf(precision) : 'exact';
}
