import type { Fen } from './money.ts';

/** How a stated number is meant: exactly, about, at least (余, 超), at most (不足). */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** A number with its bound. Money is in 分. */
export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
}

export const zero: Quantity = { value: 0, bound: 'exact' };

/** 近3万人 is a little under 30,000: treated as “about”, because nobody can say how little. */
export function boundOf(precision: string | undefined): Bound {
  if (precision === undefined || precision === 'exact') return 'exact';
  if (precision === 'and_more' || precision === 'over') return 'at-least';
  return precision === 'under' ? 'at-most' : 'about';
}

export function exact(value: Fen): Quantity {
  return { value, bound: 'exact' };
}

/** Sum of two quantities: at least + at least stays at least; any other mixture is only about. */
export function add(a: Quantity, b: Quantity): Quantity {
  return { value: a.value + b.value, bound: joinBounds(a.bound, b.bound) };
}

/** Difference: a subtrahend of “at least” makes the result “at most”. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  return add(a, { value: -b.value, bound: flipBound(b.bound) });
}

export function total(parts: Iterable<Quantity>): Quantity {
  let sum = zero;
  for (const part of parts) sum = add(sum, part);
  return sum;
}

/** The bound of a sum of two quantities. */
export function joinBounds(a: Bound, b: Bound): Bound {
  if (a === b || b === 'exact') return a;
  return a === 'exact' ? b : 'about';
}

/** The bound of a quantity that is taken away. */
export function flipBound(bound: Bound): Bound {
  if (bound === 'at-least') return 'at-most';
  return bound === 'at-most' ? 'at-least' : bound;
}

/** The sign that stands before an inexact number on a page. */
export function boundMark(bound: Bound): '' | '约 ' | '≥ ' | '≤ ' {
  return ({ exact: '', about: '约 ', 'at-least': '≥ ', 'at-most': '≤ ' } as const)[bound];
}

/** `12,345`: a count as it is shown. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}
