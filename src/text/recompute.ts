import { countText, yuanOf } from '../client/recompute/fen.ts';
import type { NumberKind } from '../client/recompute/judge.ts';
import type { Trouble } from '../client/recompute/trouble.ts';

const kinds: Readonly<Record<NumberKind, string>> = {
  'money-sum': '金额的合计',
  'row-count': '数出来的行数',
  'money-row': '单笔金额',
  'number-row': '别的单个数',
};

export const text = {
  kinds,
  noValue: '算不出',
} as const;

const troubles: Readonly<Record<Trouble['code'], (detail: string) => string>> = {
  'no-source': () => '页面没有写这个数的出处。',
  unreadable: (detail) => `读不懂这个算法：${detail}`,
  'no-table': (detail) => `网站上没有“${detail}”这张表。`,
  'no-column': (detail) => `公开的表里没有“${detail}”这一列。`,
  'no-row': (detail) => `公开的表里没有“${detail}”这一行。`,
  'bad-amount': (detail) => `“${detail}”这一行的金额不是两位小数。`,
  'wrong-unit': () => '一个是金额，一个不是。',
  different: () => '两个数不一样。',
  printed: (detail) => `印出来的是“${detail}”，和它自己的值不一样。`,
  mark: (detail) =>
    detail === '' ? '每一笔都是确数，前面不该有约、≥、≤。' : `有的数不是确数，前面应当写“${detail}”。`,
};

/** Why a number does not agree, in words. */
export function troubleWords({ code, detail }: Trouble): string {
  return troubles[code](detail);
}

/** A value as people read it: 分 as 元 with two decimals, a count with commas, anything else as it stands. */
export function shownValue(value: string, money: boolean): string {
  if (!/^-?\d+$/.test(value)) return value;
  return money ? `${yuanOf(BigInt(value))} 元` : countText(BigInt(value));
}
