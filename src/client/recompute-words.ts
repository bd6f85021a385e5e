import { troubles } from '../text/money/recompute.ts';
import { countText, yuanOf } from './recompute/fen.ts';
import type { Difficulty } from './recompute/trouble.ts';

/** Why a number does not agree, in words. */
export function troubleWords({ code, detail }: Difficulty): string {
  const words: Readonly<Record<Difficulty['code'], (detail: string) => string>> = troubles;
  return words[code](detail);
}

/** A value as people read it: 分 as 元 with two decimals, a count with commas, anything else as it stands. */
export function shownValue(value: string, money: boolean): string {
  if (!/^-?\d+$/.test(value)) return value;
  return money ? `${yuanOf(BigInt(value))} 元` : countText(BigInt(value));
}
