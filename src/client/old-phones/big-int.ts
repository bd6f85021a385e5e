/*
 * A phone without BigInt (iOS before 14) adds up with plain numbers, which are whole and exact up to 90,071,992,547,409.91 yuan;
 * what is greater is refused. What works out numbers (src/client/recompute) therefore writes no literal with `n`.
 */
function plainInteger(value: string | number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(String(value));
  return number;
}

if (!('BigInt' in window)) Object.assign(window, { BigInt: plainInteger });

export {};
