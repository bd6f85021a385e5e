/** `61268.00` → 6126800n. Digits only, never through a fraction; undefined for anything but an amount with two decimals. */
export function fenOf(yuan: string): bigint | undefined {
  const match = /^(-?\d+)\.(\d\d)$/.exec(yuan);
  return match === null ? undefined : BigInt(`${match[1] ?? ''}${match[2] ?? ''}`);
}

/** 6126800n → `61,268.00`, as pages print it. */
export function yuanOf(fen: bigint): string {
  const digits = String(fen < 0 ? -fen : fen).padStart(3, '0');
  return `${fen < 0 ? '−' : ''}${withCommas(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** 12345n → `12,345`, as pages print it; negative with a true minus sign, as there. */
export function countText(count: bigint): string {
  return `${count < 0 ? '-' : ''}${withCommas(String(count < 0 ? -count : count))}`;
}

function withCommas(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
