import { hasSplitDigits, toHalfWidth } from './normalise.ts';

/** An amount of money in integer 分. Never a float of 元: 0.1 + 0.2 is not 0.3. */
export type Fen = number;

const plain = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;
const tenThousands = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?万$/;
const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * Reads 元 as an editor writes them: `70000`, `1,234.50`, `７万元`, `￥368.00`. Undefined where the meaning is not
 * certain (more than two decimals, odd separators, words).
 */
export function parseMoney(text: string): Fen | undefined {
  // Nearly every amount is written plainly and needs no cleaning.
  const plainly = plain.exec(text);
  if (plainly) return fenOf(plainly);
  const half = toHalfWidth(text);
  if (hasSplitDigits(half)) return undefined;
  let cleaned = half.replaceAll(/\s/g, '');
  cleaned = cleaned.replace(/^[¥￥]/, '').replace(/元$/, '');
  if (cleaned.includes(',')) {
    if (!grouped.test(cleaned)) return undefined;
    cleaned = cleaned.replaceAll(',', '');
  }
  const yuan = plain.exec(cleaned);
  if (yuan) return fenOf(yuan);
  const wan = tenThousands.exec(cleaned);
  if (wan) return signed(wan[1], Number(wan[2]) * 1_000_000 + Number((wan[3] ?? '').padEnd(6, '0')));
  return undefined;
}

function fenOf([, sign, yuan, cents = '']: RegExpExecArray): Fen | undefined {
  return signed(sign, Number(yuan) * 100 + Number(cents.padEnd(2, '0')));
}

function signed(sign: string | undefined, fen: number): Fen | undefined {
  if (!Number.isSafeInteger(fen)) return undefined;
  return sign === '-' && fen !== 0 ? -fen : fen;
}

const dot = 0x2e;
const minus = 0x2d;
const nought = 0x30;
const nine = 0x39;

/**
 * The amount of a text that is written as `moneyToText` writes it (`61268.00`, at most 15 digits); undefined for every
 * other text, also for one that means an amount. Nearly every cell of money is written so, and a ledger has a million.
 * bench: money −3 % processor
 */
export function canonicalMoney(text: string): Fen | undefined {
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  const point = text.length - 3;
  // One digit before the point at least, and no nought before others.
  if (point <= start || point - start > 13 || text.charCodeAt(point) !== dot) return undefined;
  if (text.charCodeAt(start) === nought && point - start > 1) return undefined;
  let fen = 0;
  for (let index = start; index < text.length; index += 1) {
    if (index === point) continue;
    const code = text.charCodeAt(index);
    if (code < nought || code > nine) return undefined;
    fen = fen * 10 + code - nought;
  }
  if (start === 0) return fen;
  return fen === 0 ? undefined : -fen;
}

/** `61268.00`: 元 with two decimals, as data files write it. */
export function moneyToText(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `61,268.00`: 元 with two decimals and thousands separators, as pages show it; negative with a true minus sign. */
export function formatMoney(fen: Fen): string {
  const digits = moneyToText(Math.abs(fen));
  let text = digits.slice(-3);
  let end = digits.length - 3;
  for (; end > 3; end -= 3) text = `,${digits.slice(end - 3, end)}${text}`;
  return `${fen < 0 ? '−' : ''}${digits.slice(0, end)}${text}`;
}
