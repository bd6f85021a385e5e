import type { ContentEntry } from '../../../data/content/content.ts';
import { blank, withoutCode } from '../../support/content-lines.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** I9: a number in a text is a reference to the data, or a quotation of its source; typed in, it would grow stale unseen. */
export const typedFigure: Rule = {
  id: 'typed-figure',
  title: '数字用引用，不手打',
  level: 'both',
  excusable: true,
  *check({ portal }) {
    for (const entry of portal.content) yield* judge(entry);
  },
};

const counted = '人次|户次|场次|人|名|户|家|场|件|起|份|支|宗|例|元|小时|平方米';

const digits = String.raw`(?<![A-Za-z0-9+.])\d[\d,.]*(?<![,.])`;
const times = String.raw`\s?[余多]?[十百千]?[万亿][余多]?`;

/** Any number in digits, with what belongs to it; not part of a code such as 5A, 1+X or A4. */
const anyDigits = new RegExp(String.raw`${digits}(?![A-Za-z+\d])(?:${times}|[余多])?(?:\s?(?:${counted}))?`, 'g');
/** A quantity in digits: pages explain the site, where 24 is a type size and 2.2 a version. */
const digitsWithUnit = new RegExp(String.raw`${digits}(?:${times}(?:${counted})?|\s?[余多]?(?:${counted}))`, 'g');
/** A quantity in Chinese numerals. 一 and 两 are ordinary words, as are 千家万户 and 三位一体. */
const chineseQuantity = new RegExp(
  String.raw`(?<![第一二两三四五六七八九十百千万零])(?:[三四五六七八九十]|[二两三四五六七八九]?[十百千万][零一二两三四五六七八九十百千万]+|[二两三四五六七八九][十百千万]|[十百千万](?=[余多]))[余多]?(?:${counted}|次(?![元方])|位(?!一体))`,
  'g',
);

function* judge(entry: ContentEntry): Iterable<Remark> {
  if (!['stories', 'models', 'pages'].includes(entry.collection)) return;
  const prose = proseOf(entry.body);
  yield* matches(entry, prose, entry.collection === 'pages' ? digitsWithUnit : anyDigits, 'error');
  if (entry.collection !== 'pages') yield* matches(entry, prose, chineseQuantity, 'warning');
}

function* matches(entry: ContentEntry, prose: string, pattern: RegExp, level: 'error' | 'warning'): Iterable<Remark> {
  for (const { 0: value, index } of prose.matchAll(pattern)) {
    const before = prose.slice(0, index);
    const line = entry.bodyLine + before.split('\n').length - 1;
    const column = index - before.lastIndexOf('\n');
    const message =
      '是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、' +
      '<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。';
    yield { level, file: entry.file, line, column, value: value.trim(), message };
  }
}

/** The running text: code, tags, quotations, addresses and list numbers blanked out, everything else in its place. */
function proseOf(body: string): string {
  const others = [
    /<\/?[A-Za-z][^>]*>/g,
    /\]\([^)\n]*\)/g,
    /^\s*\[[^\]\n]+\]:.*$/gm,
    /\[\^[^\]\n]+\]/g,
    /https?:\/\/[^\s，。）)]+/g,
    // A quotation may go on in the next line, not in the next paragraph.
    /“(?:[^”\n]|\n(?!\s*\n))*”|「[^」\n]*」|‘[^’\n]*’|《[^》\n]*》|"[^"\n]*"/g,
    /^[ \t]*(?:>[ \t]*)*\d{1,9}[.)](?=\s)/gm,
  ];
  return others.reduce(blank, withoutCode(body));
}
