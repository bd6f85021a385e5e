import { find, type Portal } from '../../data/portal.ts';
import type { Quantity } from '../../data/cells/quantity.ts';
import type { Row } from '../../schema/index.ts';
import { oneYuan } from './one-yuan.ts';
import { answer } from './query/answer.ts';
import { sumOfRows } from './query/money-queries.ts';
import type { Query } from './query/query.ts';

/** What was spent on one category or service. */
export interface Spending {
  /** Undefined: the rows name none. */
  readonly id: string | undefined;
  readonly quantity: Quantity;
  readonly count: number;
  /** `quantity` is its answer. */
  readonly query: Query;
  /** 0–1 of the largest, for a bar. */
  readonly share: number;
  /** 分 of each yuan; undefined where one of the amounts is negative. */
  readonly ofOneYuan: number | undefined;
}

/** The category of what a source does not say. */
const unstatedCategory = 'exp-unstated';

/**
 * Expenses by category or by service, the largest first. `query` is the query of which `own` are the rows; `others`
 * are rows beside it, which a query can only name one by one.
 */
export function spendingBy(
  portal: Portal,
  key: 'category' | 'service',
  query: Query,
  own: readonly Row<'expenses'>[],
  others: readonly Row<'expenses'>[] = [],
): readonly Spending[] {
  const groups = Map.groupBy([...own, ...others], (expense) => expense[key]);
  const answered = [...groups].map(([id, rows]) => {
    const named = others.filter((other) => rows.includes(other));
    const beside = sumOfRows('expenses', named);
    const asked = rows.length > named.length ? query.where({ [key]: id ?? '' }).plus(beside) : (beside ?? query);
    return { id, rows, query: asked, quantity: answer(portal, asked).quantity };
  });
  const sorted = answered.toSorted((a, b) => b.quantity.value - a.quantity.value);
  const largest = Math.max(1, sorted[0]?.quantity.value ?? 0);
  // Of what the source does not say nobody can tell how much of a yuan went there: then of none.
  const told = sorted.every(({ id }) => id !== unstatedCategory);
  const yuan = told ? oneYuan(sorted.map(({ quantity }) => quantity.value)) : undefined;
  return sorted.map(({ rows, ...group }, index) => {
    const share = group.quantity.value / largest;
    return { ...group, count: rows.length, share, ofOneYuan: yuan?.[index] };
  });
}

/** The name of a category of expenses. */
export function categoryName(portal: Portal, id: string | undefined): string | undefined {
  return find(portal, 'terms', id)?.name ?? id;
}
