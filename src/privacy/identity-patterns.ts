import { hasResidentForm, isHongKongId, isLegacyResidentId, isResidentId } from './personal-numbers.ts';
import {
  gap,
  groups,
  isThing,
  narrow,
  notAfter,
  notBefore,
  type Found,
  type PersonalPattern,
} from './personal-pattern.ts';

const papers = /护照|[Pp]assport|通行证|回乡证|台胞证|港澳|往来|证件|居留|旅行证|军官证|士兵证/;

/** Beside such a word a number is meant as somebody's, even if a slip of the pen has spoilt its check digit. */
const idWords =
  /身份证|身份号|身份号码|公民身份|证件|居住证|户口|残疾证|残疾人证|社保卡|驾驶证|sfz|SFZ|(?<![A-Za-z])(?:ID|Id|id)(?![A-Za-z])/;

function isNamed({ before, after }: Found): boolean {
  // The word may come behind: 110105…（身份证）; not that of the next one in a row.
  return idWords.test(before) || /^[ )）]{0,2}[(（是为]?(?:身份证|证件号|公民身份)/.test(after);
}

/** Many numbers of two or three digits, as those of a lottery: one in some hundreds of such rows has a right check digit. */
function isRow(written: string): boolean {
  const parts = written.match(/\d+/g) ?? [];
  return parts.length > 6 && parts.some((part) => part.length > 1);
}

function isResident(found: Found): boolean {
  const number = found.bare.slice(0, 18);
  if (isResidentId(number) && (!isRow(found.written) || isNamed(found))) return true;
  return hasResidentForm(number) && isNamed(found) && !isThing(found);
}

/** Numbers that a state has given to a person. */
export const identityPatterns: readonly PersonalPattern[] = [
  {
    kind: '身份证号',
    // The number of a 残疾人证 is the resident id and two digits or three characters more.
    pattern: new RegExp(
      `${notBefore}\\d(?:${gap}\\d){16}${gap}[\\dXx](?:${gap}[1-7]${gap}[1-4](?:B\\d)?)?${notAfter}`,
      'g',
    ),
    accept: isResident,
  },
  {
    kind: '身份证号',
    pattern: new RegExp(`(?<![0-9])\\d{17}[\\dXx](?![0-9])`, 'g'),
    accept: ({ bare, before, after }) => isResidentId(bare) && !(/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)),
  },
  {
    kind: '身份证号',
    pattern: new RegExp(`${notBefore}\\d(?:${narrow}\\d){14}${notAfter}`, 'g'),
    accept: (found) =>
      isLegacyResidentId(found.bare) &&
      !isThing(found) &&
      (isNamed(found) || ['15', '6,6,3', '6,9'].includes(groups(found.written))),
  },
  {
    kind: '身份证号',
    pattern: /(?<![0-9A-Za-z])[A-Z]{1,2}\d{6}\([0-9A]\)/g,
    accept: ({ written }) => isHongKongId(written),
  },
  {
    kind: '证件号',
    pattern:
      /(?<![0-9A-Za-z])(?:[EGDSPKegdspk][A-Za-z]?[ ]?\d{7,8}|[HMChmc][ ]?\d{8}(?:\d{2})?|[A-Z]\d{8}|1[45]\d{7}|\d{8})(?![0-9A-Za-z])/g,
    accept: (found) =>
      (/^[0-9]/.test(found.written) ? /(?:护照|台胞证|通行证)(?:号码?|证号)?[为是:： ]*$/ : papers).test(
        found.before,
      ) && !isThing(found),
  },
  {
    kind: '证件号',
    pattern:
      /(?:(?:军官|士官|士兵|警官|文职)证[号为是:： ]{0,4}(?:.字)?第? ?\d{6,8}|驾驶证[^0-9,，。；]{0,8}\d{12})(?!\d)/g,
    accept: () => true,
  },
  {
    kind: '出生日期',
    pattern:
      /(?:出生(?:日期|年月日?)?|生日|生于)[为是于:： ]{0,3}(?:19|20)\d{2}(?:年|[-./])(?:1[0-2]|0?[1-9])(?:月|[-./])(?:3[01]|[12]\d|0?[1-9])日?(?!\d)/g,
    accept: () => true,
  },
  {
    kind: '出生日期',
    pattern:
      /(?<!\d)(?:19|20)\d{2}(?:年|[-./])(?:1[0-2]|0?[1-9])(?:月|[-./])(?:3[01]|[12]\d|0?[1-9])日?[ )]{0,2}(?:出生|生人|生(?=[,，。;；、)]|$))/g,
    accept: () => true,
  },
];
