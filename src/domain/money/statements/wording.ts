/** Places behind the decimal point of an amount in 元: 分. */
const fenPlaces = 2;

/** Zeros of what stands between a number and 元. */
const scales: Readonly<Record<string, number>> = {
  '': 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
};

const amount = /(\d[\d,，]*)(?:\.(\d+))?\s*(十万|百万|千万|万|亿|千|百|十)?\s*元/g;
const percent = /(\d+)(?:\.(\d+))?\s*[%％]/g;

/**
 * How far (分) an exact sum may be from an amount and still be what the wording says: half of its last digit, rounded as one
 * does. 33.2万元 is right for 331,500.00 up to 332,500.00; 963.302019万元 only for itself. `fen` tells which amount of the
 * phrase is meant; one that does not stand in it in digits is exact.
 */
export function toleranceOf(wording: string, fen: number): number {
  for (const [, whole = '', decimals = '', scale = ''] of wording.matchAll(amount)) {
    const places = (scales[scale] ?? 0) + fenPlaces;
    const written = Number(`${whole.replace(/[,，]/g, '')}.${decimals}e${String(places)}`);
    if (Math.round(written) !== Math.abs(fen)) continue;
    const step = places - decimals.length;
    return step <= 0 ? 0 : 10 ** step / 2;
  }
  return 0;
}

/** The same of a percentage, in points: 93.92% stands for what lies within 0.005. */
export function percentTolerance(wording: string, value: number): number {
  for (const [, whole = '', decimals = ''] of wording.matchAll(percent)) {
    if (Number(`${whole}.${decimals}`) === value) return 10 ** -decimals.length / 2;
  }
  return 0;
}

/** What an amount is at least, at most or about by its wording; undefined where it is meant as it stands. */
export function looseness(wording: string): 'at-least' | 'at-most' | 'about' | undefined {
  if (/不足|不到|未满|不超过|以内/.test(wording)) return 'at-most';
  if (/余|多|超|逾|以上|至少|不少于/.test(wording)) return 'at-least';
  return /约|近|左右|上下|来/.test(wording) ? 'about' : undefined;
}
