import { mailPatterns } from './mail-patterns.ts';
import { hasLuhnDigit } from './personal-numbers.ts';
import {
  gap,
  groups,
  isListed,
  isThing,
  narrow,
  notAfter,
  notBefore,
  type Found,
  type PersonalPattern,
} from './personal-pattern.ts';

/** Before the number of an account. */
const cardWords = /卡号|账号|帐号|账户|帐户|银行卡|存折/;
/** The account of an organisation is told in public. */
const publicAccount = /对公|公户|基本户|专户|基本存款|捐赠账[号户]|公司账[号户]|单位账[号户]/;
/** The number of a card of a person, even where a slip has spoilt it. */
const cardNamed = /(?:银行卡|卡号|储蓄卡|借记卡|存折|惠农卡|一卡通)(?:号码?)?[为是:： ]*$/;

/** How eleven digits of a mobile are grouped. Anything looser is a row of numbers. */
const groupings = [
  '3,4,4',
  '3,3,5',
  '3,5,3',
  '4,3,4',
  '4,4,3',
  '3,8',
  '7,4',
  '5,6',
  '5,3,3',
  '6,5',
  '3,3,3,2',
  '3,2,2,2,2',
  '3,2,3,3',
  '2,3,3,3',
  '1,3,3,4',
  '1,10',
  '1,5,5',
];
const evenly = '1,1,1,1,1,1,1,1,1,1,1';

/** UnionPay and old cards of Chinese banks (16–19 digits), Visa, MasterCard and JCB (16). Credit codes begin with 51–53 too, but have 18. */
const domestic = /^(?:6[0-9]\d{14,17}|955[89]\d{15}|4367\d{15}|(?:103|620|621|622|623)\d{16})$/;
const foreign = /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|35\d{14})$/;

function isBankCard({ bare, written, before }: Found): boolean {
  if (/^0+$/.test(bare)) return false;
  if (!hasLuhnDigit(bare)) return domestic.test(bare) && cardNamed.test(before);
  if (domestic.test(bare)) return true;
  if (cardWords.test(before)) return !publicAccount.test(before);
  // Four prices in a row make sixteen digits too: a foreign card is written in fours or in one.
  return foreign.test(bare) && !bare.startsWith('20') && ['16', '4,4,4,4'].includes(groups(written));
}

/** Before a number that somebody is called at: its digits may then be grouped in any way. */
const phoneWords = /(?:手机|电话|联系|致电|拨打|微信|号码|[Tt]el|TEL|[Mm]obile)[^0-9，。；]{0,6}$/;

/** 13,776,001,234 is an amount. */
function isAmount(written: string): boolean {
  return /^\d{1,3}(?:,\d{3})+$/.test(written);
}

/** 137,7600,1234: three parts with one sign between them, and not three numbers of something. */
function isMobileInParts(written: string, grouped: string, after: string): boolean {
  const [sign, other] = (written.match(/[^0-9]+/g) ?? []).map((each) => each.trim());
  return grouped === '3,4,4' && sign === other && !/^ ?(?:[人名个位次户件份场号栋间套张年月%]|[,、;] ?\d)/.test(after);
}

function isMobile(found: Found): boolean {
  const { written, before, after } = found;
  // An amount, a part of a longer number, or the number of a thing; then the middle of a code.
  if (/^\s*(?:元|万|亿|\.\d)/.test(after) || /[0-9]\.$/.test(before) || isThing(found)) return false;
  if (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)) return false;
  if (/[A-Za-z/]_?$/.test(before) && /^(?:_\d+)?\.[sx]?html?/.test(after)) return false;
  const own = written.replace(/^(?:\(?(?:\+|00)?86\)?[ .-]*|0(?=1))/, '');
  const grouped = groups(own);
  const isUsual = grouped === '11' || groupings.includes(grouped) || grouped === evenly;
  if (isListed(own)) return phoneWords.test(before) ? isUsual && !isAmount(own) : isMobileInParts(own, grouped, after);
  return isUsual || phoneWords.test(before);
}

/** Numbers and names at which a person is reached or paid. */
export const accountPatterns: readonly PersonalPattern[] = [
  {
    kind: '银行卡号',
    pattern: new RegExp(`${notBefore}\\d(?:${narrow}\\d){15,18}${notAfter}`, 'g'),
    accept: isBankCard,
  },
  {
    kind: '银行卡号',
    pattern: new RegExp(`${notBefore}\\d(?:${gap}\\d){15,18}${notAfter}`, 'g'),
    accept: ({ bare, written, before }) => isListed(written) && domestic.test(bare) && cardNamed.test(before),
  },
  {
    kind: '手机号',
    pattern: new RegExp(
      `(?<![0-9]|[0-9]\\.)(?:(?:\\+|00)?\\(?(?:\\+|00)?86\\)?[ .-]{0,3}|0)?\\(?1${gap}[3-9](?:[ .\\-)/_,、;|]{0,3}\\d){9}(?![0-9])`,
      'g',
    ),
    accept: isMobile,
  },
  {
    kind: '手机号',
    // Hong Kong, Macao and Taiwan, by the code in front.
    pattern: /(?:\+|00)(?:852[ -]?[4-9]|853[ -]?6|886[ -]?0?9)(?:[ -]?\d){7,8}(?!\d)/g,
    accept: () => true,
  },
  ...mailPatterns,
  {
    kind: '车牌号',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ .-]?(?=[A-HJ-NP-Z0-9]*\d[A-HJ-NP-Z0-9]*\d)(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[学警挂港澳试领使])(?![0-9A-Za-z])/g,
    accept: () => true,
  },
  {
    kind: '微信号或 QQ 号',
    pattern:
      /(?<!公众|小程序|视频|企业)(?:[微威]信(?:号码?|ID|id)?|(?<![A-Za-z])(?:[Vv][Xx]|[Ww][Xx]|[Ww]e ?[Cc]hat)(?:号|ID|id)?|[Vv]信号?)[为是:： ]{1,3}[A-Za-z][A-Za-z0-9_-]{5,19}(?![0-9A-Za-z@])/g,
    accept: () => true,
  },
  {
    kind: '微信号或 QQ 号',
    // V alone is a volt and a five: its account has a digit.
    pattern: /(?<![A-Za-z0-9])[Vv]号?[为是:：]{1,3} ?[A-Za-z][A-Za-z_-]{2,}\d[A-Za-z0-9_-]{0,15}(?![0-9A-Za-z@])/g,
    accept: () => true,
  },
  {
    kind: '微信号或 QQ 号',
    pattern:
      /(?<![A-Za-z])(?:QQ|qq|Q号|扣扣|企鹅|[微威]信|[Vv]信)(?:号码?)?[为是:： ]{0,3}[1-9]\d{4,10}(?![0-9A-Za-z@])/g,
    accept: ({ written, after }) =>
      /^[QqQ扣企]|[号为是:： ]\d/.test(written) && !/^ ?[人名个位次户群天年元]/.test(after),
  },
];
