import { hasLuhnDigit, isHongKongId, isLegacyResidentId, isResidentId } from './personal-numbers.ts';

export type PersonalKind = '身份证号' | '手机号' | '银行卡号' | '邮箱' | '证件号' | '车牌号' | '微信号或 QQ 号';

export interface PersonalPattern {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  /** Whether what was found is meant, by its characters without gaps, as written, and by the twenty before and after it. */
  readonly accept: (found: Found) => boolean;
}

export interface Found {
  readonly bare: string;
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

/** Digits may be spaced or hyphenated, as people write numbers to be read. */
const gap = '[ .\\-]{0,3}';
const narrow = '[ \\-]{0,2}';
const notBefore = '(?<![0-9A-Za-z])';
const notAfter = '(?![0-9A-Za-z])';

/** Digits after such a word are the number of a thing. */
const thing =
  /(?:注册|登记|发票|订单|流水|凭证|运单|快递|批|单|文|合同|票据|条码|序列|收据|项目|档案)(?:号码?|编号)?[为是:： ]*$|编[号码][为是:： ]*$/;
const cardWords = /卡号|账号|帐号|账户|帐户|银行卡|存折/;
const papers = /护照|通行证|回乡证|台胞证|港澳|往来|证件|居留|旅行证|军官证|士兵证/;

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
const domestic = /^(?:6[0-9]\d{14,17}|9558\d{15}|4367\d{15}|(?:103|620|621|622|623)\d{16})$/;
const foreign = /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|35\d{14})$/;

function isBankCard({ bare, written, before }: Found): boolean {
  if (!hasLuhnDigit(bare) || /^0+$/.test(bare)) return false;
  if (domestic.test(bare) || cardWords.test(before)) return true;
  // Four prices in a row make sixteen digits too: a foreign card is written in fours or in one.
  return foreign.test(bare) && !bare.startsWith('20') && ['16', '4,4,4,4'].includes(groups(written));
}

function groups(written: string): string {
  return (written.match(/\d+/g) ?? []).map((group) => String(group.length)).join(',');
}

function isMobile({ written, before, after }: Found): boolean {
  // An amount, a part of a longer number, or the number of a thing; then the middle of a code.
  if (/^\s*(?:元|万|亿|\.\d)/.test(after) || /[0-9]\.$/.test(before) || thing.test(before)) return false;
  if (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)) return false;
  const own = written.replace(/^\(?(?:\+|00)?86\)?[ .-]*/, '');
  const grouped = groups(own);
  return grouped === '11' || groupings.includes(grouped) || grouped === evenly;
}

/** Every kind of private number and address that a text may hold, the longest first: a part of a found one is not found again. */
export const personalPatterns: readonly PersonalPattern[] = [
  {
    kind: '身份证号',
    // The number of a 残疾人证 is the resident id and two digits or three characters more.
    pattern: new RegExp(
      `${notBefore}\\d(?:${gap}\\d){16}${gap}[\\dXx](?:${gap}[1-7]${gap}[1-4](?:B\\d)?)?${notAfter}`,
      'g',
    ),
    accept: ({ bare }) => isResidentId(bare.slice(0, 18)),
  },
  {
    kind: '身份证号',
    pattern: new RegExp(`(?<![0-9])\\d{17}[\\dXx](?![0-9])`, 'g'),
    accept: ({ bare, before, after }) => isResidentId(bare) && !(/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)),
  },
  {
    kind: '身份证号',
    pattern: new RegExp(`${notBefore}\\d(?:${narrow}\\d){14}${notAfter}`, 'g'),
    accept: ({ bare, written, before }) =>
      isLegacyResidentId(bare) &&
      !thing.test(before) &&
      (/身份证|证件|公民身份/.test(before) || ['15', '6,6,3', '6,9'].includes(groups(written))),
  },
  {
    kind: '身份证号',
    pattern: /(?<![0-9A-Za-z])[A-Z]{1,2}\d{6}\([0-9A]\)/g,
    accept: ({ written }) => isHongKongId(written),
  },
  {
    kind: '银行卡号',
    pattern: new RegExp(`${notBefore}\\d(?:${narrow}\\d){15,18}${notAfter}`, 'g'),
    accept: isBankCard,
  },
  {
    kind: '手机号',
    pattern: new RegExp(
      `(?<![0-9]|[0-9]\\.)(?:(?:\\+|00)?\\(?(?:\\+|00)?86\\)?[ .-]{0,3})?\\(?1${gap}[3-9](?:[ .\\-)/]{0,3}\\d){9}(?![0-9])`,
      'g',
    ),
    accept: isMobile,
  },
  {
    kind: '邮箱',
    pattern:
      /[A-Za-z0-9._%+-]+ ?(?:@|\((?:at|AT|@)\)|\[(?:at|AT|@)\]| at ) ?[A-Za-z0-9-]+(?:[.。][A-Za-z0-9-]+)*[.。][A-Za-z]{2,}/g,
    // A picture for fine screens (logo@2x.png) and the address of a repository are no one's.
    accept: ({ written }) => !/^git@|[.。](?:png|jpe?g|webp|svg|gif|css|m?js|ts|csv|json)$/i.test(written),
  },
  {
    kind: '证件号',
    pattern:
      /(?<![0-9A-Za-z])(?:[EGDSPKegdspk][A-Za-z]?[ ]?\d{7,8}|[HMChmc][ ]?\d{8}(?:\d{2})?|[A-Z]\d{8}|1[45]\d{7}|\d{8})(?![0-9A-Za-z])/g,
    accept: ({ before, written }) =>
      (/^[0-9]/.test(written) ? /(?:护照|台胞证|通行证)(?:号码?|证号)?[为是:： ]*$/ : papers).test(before) &&
      !thing.test(before),
  },
  {
    kind: '车牌号',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ .-]?(?=[A-HJ-NP-Z0-9]*\d[A-HJ-NP-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])/g,
    accept: () => true,
  },
  {
    kind: '微信号或 QQ 号',
    pattern:
      /(?<!公众|小程序|视频)(?:微信号?|(?:QQ|qq)(?:号码?)?|wx号|[Vv]信号?)[为是:： ]{1,3}(?:[A-Za-z][A-Za-z0-9-]{5,19}|[1-9]\d{4,10})(?![0-9A-Za-z@])/g,
    accept: () => true,
  },
];
