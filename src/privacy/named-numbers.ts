import { flatten, withDigits } from './personal-text.ts';
import type { PersonalKind } from './personal-pattern.ts';
import { createPrefilter, type Signs } from './prefilter.ts';
import { Taken } from './taken.ts';

export interface NamedNumber {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly bare: string;
}

const says = '(?:号码?|编号)?[为是:： （(]{0,3}';
/** What a person is kept under at an office, a school or a hospital. */
const papers =
  '户口(?:簿|本)|户籍|户号|户主编号|住院号?|病案|病历|门诊|就诊卡|诊疗卡|病床|学籍|学号|社保卡|社会保障卡|医保卡?|医疗保险卡?|残疾人?证|低保证?|低保金领取证|特困证|特困供养证|五保证|优待证|老年证|救助证|结婚证|离婚证|出生(?:医学)?证明?|准生证|退役证|退伍证|优抚证|建档立卡|档案|户';
/** A meter has a 户号 too, and a fund or a case of the station its papers. */
const ofThing =
  /(?:电费|水费|燃气|供电|用电|用水|供水|缴费|宽带|电表|水表|项目|合同|会计|财务|工程|文书|凭证|文件|资产)[^，。；]{0,4}$/;

const account = '[A-Za-z][A-Za-z0-9_-]{4,19}';
const official = /(?:官方|本站|单位|公众|公共|站里|政务|社工站|公司|企业|我们的?|关注)[^，。；]{0,6}$/;
const landline = '(?:\\(?0\\d{2,3}\\)?[ -]{0,3})?[2-8]\\d{6,7}';

interface Pattern {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly accept: (before: string, written: string) => boolean;
}

const patterns: readonly Pattern[] = [
  {
    kind: '个人编号',
    pattern: new RegExp(
      `(?:${papers})${says}(?:第? ?[\\u4e00-\\u9fa5]{0,3}字?)?[ A-Za-z]{0,4}\\d[\\dXx*-]{4,23}(?![0-9])`,
      'g',
    ),
    accept: (before, written) =>
      !ofThing.test(before) &&
      /号|证|卡|[:：]|^(?:住院|门诊|病案|病历)/.test(written) &&
      !/(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?$/.test(written),
  },
  {
    kind: '住宅电话',
    pattern: new RegExp(
      `(?:(?:家|家里|家中|家庭|住宅|宅|自家|他家|她家|家属|屋里)的?(?:电话|座机|固话|号码)|宅电|家里|家中|小灵通)[^0-9，。；]{0,6}${landline}(?![0-9])`,
      'g',
    ),
    accept: (before) => !/(?:之|国|大|专|厂|店|我|公|人民|敬老院)$/.test(before),
  },
  {
    kind: '住宅电话',
    pattern: new RegExp(`(?<![0-9])${landline}[,，（( ]{0,2}(?:家里|家中|家庭电话|住宅|宅电)`, 'g'),
    accept: () => true,
  },
  {
    kind: '微信号或 QQ 号',
    pattern: new RegExp(
      `(?:[加搜][我她他您]?的?(?:[微威薇]信|[Vv][Xx]?|[Ww][Xx])|(?:[微威薇]信|[Vv]信)号?)[为是:： ]{0,3}${account}(?![0-9A-Za-z@])`,
      'g',
    ),
    accept: (before, written) => !official.test(before) && (/[0-9_]/.test(written) || /^[加搜]/.test(written)),
  },
  {
    kind: '微信号或 QQ 号',
    pattern: new RegExp(
      `(?:抖音|快手|小红书|陌陌|钉钉|微博|火山|西瓜|支付宝|淘宝)(?:账号|帐号|号|ID|id)?[为是:： ]{0,3}${account}(?:@[A-Za-z0-9.]+)?(?![0-9A-Za-z@])`,
      'g',
    ),
    accept: (before, written) => !official.test(before) && /[0-9_]/.test(written),
  },
  {
    kind: '银行卡号',
    // A number that stands where a card's does, even where a slip has spoilt it.
    pattern: /(?:卡|账户|账号|帐号|存折|折子)[^0-9，。；]{0,6}(?:62\d{2}(?:[ -]?\d{4}){3}[ -]?\d{0,3})(?!\d)/g,
    accept: (before, written) => !/对公|公户|基本户|专户/.test(before + written),
  },
  {
    kind: '银行卡号',
    pattern: /(?:存折|储蓄|个人)(?:账号|帐号|账户|号码?)[为是:： ]{0,3}\d(?:[ -]?\d){11,20}(?!\d)/g,
    accept: (before) => !/对公|公户|单位/.test(before),
  },
  {
    kind: '手机号',
    // 洞 is nought and 拐 is seven where numbers are read aloud.
    pattern:
      /(?<![一二三四五六七八九幺两洞拐])[幺一][三五六七八九拐][幺一二两三四五六七八九零洞拐〇]{9}(?![一二三四五六七八九幺两洞拐])/g,
    accept: () => true,
  },
];

/** Every text with such a number has one of these. */
export const namedNumberSigns: Signs = {
  pairs:
    '户口|户籍|户号|户主|住院|病案|病历|门诊|就诊|诊疗|病床|学籍|学号|社保|社会|医保|医疗|残疾|低保|特困|五保|优待|老年|救助|结婚|离婚|出生|准生|退役|退伍|优抚|建档|档案|家电|家里|家中|家庭|家的|家座|家属|宅电|宅的|住宅|屋里|小灵|微信|威信|薇信|v信|vx|wx|抖音|快手|小红|陌陌|钉钉|微博|火山|西瓜|支付|淘宝|存折|储蓄|个人|卡号|卡6|卡６|账户|账号|帐号|折子|幺三|幺五|幺八|幺拐|幺九|一三|一五|一八|一拐|一九|V信|VX|WX|户:|户：|户编|卡上|加v|加V|加w|加W'.split(
      '|',
    ),
};
const look = createPrefilter(namedNumberSigns);
const digits = /[0-9０-９A-Za-z洞零]/;

/** Whether a text may hold such a number. */
export function mayHoldNamedNumber(text: string): boolean {
  return look(text) && digits.test(text);
}

/**
 * Numbers that are a person's by the word before them, whatever their form: of a household, a hospital, a school, a card; the
 * telephone of a home; accounts of chats and films. A form without a number in it is not found, nor are accounts of offices.
 */
export function findNamedNumbers(text: string): readonly NamedNumber[] {
  if (!mayHoldNamedNumber(text)) return [];
  const flat = flatten(text);
  const found: NamedNumber[] = [];
  const taken = new Taken(flat.length);
  for (const reading of new Set([flat, withDigits(flat)])) {
    for (const { kind, pattern, accept } of patterns) {
      for (const { index: start, 0: written } of reading.matchAll(pattern)) {
        const end = start + written.length;
        if (!taken.isFree(start, end)) continue;
        if (!accept(reading.slice(Math.max(0, start - 12), start), written)) continue;
        taken.take(start, end);
        found.push({ kind, start, end, bare: written });
      }
    }
  }
  return found;
}
