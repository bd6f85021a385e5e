import { hasLuhnDigit, isLegacyResidentId, isResidentId } from './personal-numbers.ts';

export type PersonalKind = '身份证号' | '手机号' | '银行卡号' | '邮箱';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

const worthALook = /[@＠]|[0-9０-９](?:[\s\-－—–·.]{0,2}[0-9０-９]){9}/;

// Digits may be spaced or hyphenated, as people write numbers to be read.
const gap = String.raw`[ \-—–]?`;
const residentId = new RegExp(String.raw`(?<![0-9A-Za-z])\d(?:${gap}\d){16}${gap}[\dXx](?![0-9A-Za-z])`, 'g');
const legacyId = new RegExp(String.raw`(?<![0-9A-Za-z])\d(?:${gap}\d){14}(?![0-9A-Za-z])`, 'g');
const mobile = /(?<![0-9.])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ \-—–]?\d{4}[ \-—–]?\d{4}(?![0-9])/g;
const bankCard = new RegExp(String.raw`(?<![0-9A-Za-z.])\d(?:${gap}\d){15,18}(?![0-9A-Za-z])`, 'g');
const email = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

const idWords = /身份证|证件号|公民身份/;
/** UnionPay and old cards of Chinese banks (16–19 digits), Visa, MasterCard and JCB (16). Credit codes begin with 51–53 too, but have 18. */
const cardNumber = /^(?:6[02]\d{14,17}|9558\d{15}|4\d{15}|5[1-5]\d{14}|35\d{14})$/;

/** A quick look that spares nearly every cell the rest: ten digits in a row, however spaced, or an @. */
export function mayBePersonal(text: string): boolean {
  return worthALook.test(text);
}

/**
 * The private numbers and addresses in a text: resident ids (province, real date, check digit; the old 15 digits
 * beside a word that names them), mobiles, bank cards (prefix and Luhn digit), e-mail. Office phones and
 * 统一社会信用代码 are public and are not found.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!mayBePersonal(text)) return [];
  const flat = flatten(text);
  const found: PersonalData[] = [];
  const add = (kind: PersonalKind, pattern: RegExp, accept: (digits: string, before: string) => boolean): void => {
    for (const match of flat.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => each.start < end && start < each.end)) continue;
      if (accept(match[0].replaceAll(/[ \-—–]/g, ''), flat.slice(Math.max(0, start - 20), start)))
        found.push({ kind, start, end });
    }
  };
  add('身份证号', residentId, isResidentId);
  add('身份证号', legacyId, (digits, before) => idWords.test(before) && isLegacyResidentId(digits));
  add('银行卡号', bankCard, (digits) => cardNumber.test(digits) && hasLuhnDigit(digits));
  add('手机号', mobile, () => true);
  add('邮箱', email, () => true);
  return found.sort((a, b) => a.start - b.start);
}

/** The text with what is personal in it left out, for messages. */
export function withoutPersonalData(text: string): string {
  return findPersonalData(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}（不显示）${rest.slice(end)}`,
    text,
  );
}

/** Full-width characters and odd blanks to ASCII, one for one, so that places in the text stay the same. */
function flatten(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B]/g, ' ');
}
