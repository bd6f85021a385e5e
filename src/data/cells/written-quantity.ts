import { toHalfWidth } from './normalise.ts';
import type { Row } from '../../schema/index.ts';
import { readChineseNumber } from './chinese-number.ts';

/** What a word beside a number says of it. */
export type Precision = NonNullable<Row<'figures'>['precision']>;

/** A number with its qualifier and unit, as a phrase like 近3万人, 1200余万元 or 15家以上 states it. */
export interface WrittenQuantity {
  /** With 万 and 亿 multiplied out: 110万余小时 → 1100000. */
  readonly value: number;
  /** What its last written digit counts: 1000 in 33.2万; 0 of a number in Chinese words, which is meant as it stands. */
  readonly step: number;
  /** The values of 精度 that say the same as the words; empty where the number is exact. */
  readonly precisions: readonly Precision[];
  /** What follows the number up to the next number or mark: 小时, 家以上社区社会组织. */
  readonly unit: string;
  /** Whether the words before it say that something fell (减少了42.8%): its sign is then a matter of the column. */
  readonly falls: boolean;
  /** Whether it is surely a quantity: 一 alone may be part of a word (一体化). */
  readonly certain: boolean;
}

const number = new RegExp(
  [
    String.raw`(?<head>[^\d,，。；;、〇零一二两三四五六七八九十百千万亿]*)`,
    String.raw`(?:(?<arabic>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?<chinese>[〇零一二两三四五六七八九十百千万亿]+))`,
    String.raw`(?<mid>[余多来])?\s*(?<times>[十百千]?[万亿]|[百千])?(?:(?<rest>\d+(?:\.\d+)?)(?<restTimes>[万千百]))?(?<late>[余多来])?`,
    String.raw`\s*(?<unit>[^\d,，。；;、〇零一二两三四五六七八九十百千万亿]*)`,
  ].join(''),
  'g',
);

/** Every quantity that a phrase states, in reading order. Ordinals (第3) are none. */
export function readWrittenQuantities(phrase: string): readonly WrittenQuantity[] {
  const found: WrittenQuantity[] = [];
  let carried = '';
  const text = toHalfWidth(phrase).replaceAll(/百分之([\d.]+|[零一二三四五六七八九十百]+)/g, '$1%');
  for (const { groups = {} } of text.matchAll(number)) {
    const {
      arabic = '',
      chinese = '',
      mid = '',
      times = '',
      late = '',
      unit = '',
      rest = '0',
      restTimes = '',
    } = groups;
    const head = carried + (groups['head'] ?? '');
    carried = unit;
    const base = arabic === '' ? readChineseNumber(chinese) : Number(arabic.replaceAll(',', ''));
    if (base === undefined || head.endsWith('第')) continue;
    found.push({
      value: scaled(base, times) + scaled(Number(rest), restTimes),
      step: arabic === '' ? 0 : rest === '0' ? stepOf(arabic, times) : stepOf(rest, restTimes),
      precisions: precisionsOf(head, mid + late, unit, arabic === ''),
      unit,
      falls: /减少|下降|降低|减/.test(head),
      certain: arabic !== '' || chinese.length > 1 || times !== '' || late + mid !== '',
    });
  }
  return found;
}

/** 6.1268 万 → 61268, exactly: the decimal point is moved in the text, no float is multiplied. */
function scaled(base: number, times: string): number {
  const power = Array.from(times).reduce((sum, char) => sum + (zeros[char] ?? 0), 0);
  const [digits = '', exponent = '0'] = String(base).split('e');
  return Number(`${digits}e${String(power + Number(exponent))}`);
}

function stepOf(written: string, times: string): number {
  const decimals = written.split('.')[1]?.length ?? 0;
  return scaled(Number(`1e-${String(decimals)}`), times);
}

const zeros: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** What each word says, as values of 精度. 余, 超 and 以上 all mean “more than”: either is right. */
const heads: readonly (readonly [RegExp, readonly Precision[]])[] = [
  [/(将近|接近|(?<![附最邻靠新])近)$/, ['nearly']],
  [/(大约|大概|(?<![节预签合契条公履违特相])约)$/, ['about']],
  [/(超过|超|逾|突破|至少|不少于)$/, ['over', 'and_more']],
  [/(不足|不到|未满|少于|不超过|最多)$/, ['under']],
];
/** 上万元; but 线上30场 is on the net. */
const upwards: readonly Precision[] = ['over', 'and_more', 'about'];
const tails: readonly (readonly [RegExp, readonly Precision[]])[] = [
  [/以上|多次$/, ['over', 'and_more']],
  [/左右|上下/, ['about']],
  [/以下|以内|不到/, ['under']],
];

function precisionsOf(head: string, middle: string, unit: string, inWords: boolean): readonly Precision[] {
  const found = new Set<Precision>();
  // 不超过 ends in 超过 and means the opposite: the longest word decides.
  const opposite = /(不超过|不少于)$/.exec(head)?.[0];
  const words =
    opposite === undefined
      ? heads
      : heads.filter(([, precisions]) => precisions.includes('under') === (opposite === '不超过'));
  if (inWords && head.endsWith('上')) upwards.forEach((each) => found.add(each));
  for (const [pattern, precisions] of words) if (pattern.test(head)) precisions.forEach((each) => found.add(each));
  if (/[余多]/.test(middle)) (['and_more', 'over'] as const).forEach((each) => found.add(each));
  if (middle.includes('来')) found.add('about');
  for (const [pattern, precisions] of tails) if (pattern.test(unit)) precisions.forEach((each) => found.add(each));
  return [...found];
}
