import type { Quantity } from '../../data/cells/quantity.ts';
import type { Row } from '../../schema/index.ts';

/** From here on (per mille) a change on last year calls for an explanation (I11). */
const explanationThreshold = 200;

export interface YearChange {
  /** Per mille, rounded; 352 is 35.2 % more than last year. */
  readonly perMille: number;
  /** Whether it is 20 % or more, either way. */
  readonly large: boolean;
  /** Both years are exact. */
  readonly exact: boolean;
}

/** How an amount (分) has changed on the year before; undefined where there is nothing to compare with. */
export function yearChange(before: Quantity, now: Quantity): YearChange | undefined {
  if (before.value <= 0) return undefined;
  const thousandfold = (BigInt(now.value) - BigInt(before.value)) * 1000n;
  const base = BigInt(before.value);
  const sign = thousandfold < 0n ? -1n : 1n;
  const perMille = Number(sign * ((sign * thousandfold * 2n + base) / (2n * base)));
  const large = sign * thousandfold >= BigInt(explanationThreshold) * base;
  return { perMille, large, exact: before.bound === 'exact' && now.bound === 'exact' };
}

/**
 * Notes that explain a change: those that compare with the year before (比上年, 较去年, 同比, 比2024年). Other notes
 * say other things and explain nothing.
 */
export function explanations(
  rows: readonly (Row<'receipts'> | Row<'expenses'>)[],
  adjustments: readonly Row<'budgets'>[],
  year: number,
): readonly string[] {
  const pattern = new RegExp(`[比较](上一?年|去年|${String(year - 1)}年)|同比`);
  const texts = [...rows.map(({ note }) => note), ...adjustments.map(({ reason }) => reason)];
  return [...new Set(texts.filter((text) => text !== undefined && pattern.test(text)))].filter(
    (text) => text !== undefined,
  );
}
