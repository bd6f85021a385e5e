import { find, type Portal } from '../../data/portal.ts';
import { total, type Quantity } from '../../data/cells/quantity.ts';
import type { Row } from '../../schema/index.ts';
import { quantityOf } from './ledger.ts';
import { oneYuan } from './one-yuan.ts';

/** What was spent on one category or service. */
export interface Spending {
  /** Undefined: the rows name none. */
  readonly id: string | undefined;
  readonly quantity: Quantity;
  readonly count: number;
  /** The sum query whose answer `quantity` is. */
  readonly query: string;
  /** 0–1 of the largest, for a bar. */
  readonly share: number;
  /** 分 of each yuan; undefined where one of the amounts is negative. */
  readonly ofOneYuan: number | undefined;
}

/**
 * Expenses by category or by service, the largest first. `query` is the sum query of which `own` are the rows; `others`
 * are rows beside it, which a query can only name one by one.
 */
export function spendingBy(
  key: 'category' | 'service',
  query: string,
  own: readonly Row<'expenses'>[],
  others: readonly Row<'expenses'>[] = [],
): readonly Spending[] {
  const groups = Map.groupBy([...own, ...others], (expense) => expense[key]);
  const sorted = [...groups]
    .map(([id, rows]) => ({ id, rows, quantity: total(rows.map(quantityOf)) }))
    .toSorted((a, b) => b.quantity.value - a.quantity.value);
  const largest = Math.max(1, sorted[0]?.quantity.value ?? 0);
  const yuan = oneYuan(sorted.map(({ quantity }) => quantity.value));
  return sorted.map(({ id, rows, quantity }, index) => {
    const named = others.filter((other) => rows.includes(other)).map((row) => row.id);
    const parts = [
      ...(rows.length > named.length ? [`${query}&${key}=${id ?? ''}`] : []),
      ...(named.length > 0 ? [`expenses.amount?id=${named.join('|')}`] : []),
    ];
    const share = quantity.value / largest;
    return { id, quantity, count: rows.length, query: parts.join(' + '), share, ofOneYuan: yuan?.[index] };
  });
}

/** The name of a category of expenses. */
export function categoryName(portal: Portal, id: string | undefined): string | undefined {
  return find(portal, 'terms', id)?.name ?? id;
}
