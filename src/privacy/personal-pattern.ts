export type PersonalKind =
  | '身份证号'
  | '手机号'
  | '银行卡号'
  | '邮箱'
  | '证件号'
  | '车牌号'
  | '微信号或 QQ 号'
  | '出生日期'
  | '个人编号'
  | '住宅电话';

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

/** Digits may be spaced, hyphenated or listed, as people write numbers to be read, or to hide them. */
export const gap = '[ .\\-_/,、;:|]{0,3}';
export const narrow = '[ \\-]{0,2}';

/** Whether digits are held apart as the entries of a list are. */
export function isListed(written: string): boolean {
  return /[,、;:|]/.test(written);
}

/** A number without what holds its digits apart. */
export function withoutGaps(written: string): string {
  return written.replaceAll(/[ .\-()/_,、;:|]/g, '');
}
export const notBefore = '(?<![0-9A-Za-z])';
export const notAfter = '(?![0-9A-Za-z])';

/** Digits after such a word are the number of a thing, alone or behind the letters of its series (合同编号：SGXY-2023-13912345678). */
const things =
  /(?:(?:注册|登记|发票|订单|流水|凭证|运单|快递|批|单|文|合同|票据|条码|序列|收据|项目|档案)(?:号码?|编号)?|编[号码]|信用代码|commit|哈希|校验和)[为是:： ]*(?:[A-Z]{1,6}[A-Z0-9]*(?:-[A-Z0-9]+)*-)?$/;

/** 第 13800138000 号 is the number of a thing too. */
export function isThing({ before, after }: Pick<Found, 'before' | 'after'>): boolean {
  return things.test(before) || (/第 ?$/.test(before) && /^ ?号/.test(after));
}

/** How many digits stand together: `3,4,4` for 138 0013 8000. */
export function groups(written: string): string {
  return (written.match(/\d+/g) ?? []).map((group) => String(group.length)).join(',');
}
