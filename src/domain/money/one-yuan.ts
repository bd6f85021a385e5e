/**
 * 一元钱去哪了: how the 100 分 of one yuan fall to amounts (分), by largest remainder, so that they make 100 exactly.
 * Undefined where there is nothing to divide, or an amount is negative (more was refunded than spent).
 */
export function oneYuan(amounts: readonly number[]): readonly number[] | undefined {
  const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
  if (total <= 0n || amounts.some((amount) => amount < 0)) return undefined;
  const shares = amounts.map((amount, index) => {
    const hundredfold = BigInt(amount) * 100n;
    return { index, whole: Number(hundredfold / total), rest: hundredfold % total };
  });
  const given = shares.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const raised = new Set(byRest.slice(0, 100 - given).map(({ index }) => index));
  return shares.map(({ index, whole }) => whole + (raised.has(index) ? 1 : 0));
}
