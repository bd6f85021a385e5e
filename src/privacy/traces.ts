import { findPersons, type PersonName } from './person-name.ts';
import { isPseudonym } from './sensitive-facts.ts';
import { flatten } from './personal-text.ts';
import { createPrefilter, type Signs } from './prefilter.ts';
import { remembered } from './remembered.ts';
import { sentencesOf } from './text-parts.ts';

export type TraceKind = '遮了一部分的号码' | '定位' | '住处' | '号码的末几位' | '有名有姓的居民';

export interface Trace {
  readonly kind: TraceKind;
  readonly start: number;
  readonly end: number;
}

const mask = '[*＊×xX＃#●○•□■?？]';
const masked: readonly RegExp[] = [
  new RegExp(`(?<![0-9A-Za-z])1[3-9]\\d{1,5}[ -]?${mask}{3,8}[ -]?\\d{0,4}(?![0-9A-Za-z])`, 'g'),
  new RegExp(`(?<![0-9A-Za-z])[1-9]\\d{3,16}[ -]?${mask}{3,14}[ -]?\\d{0,10}[0-9Xx]?(?![0-9A-Za-z])`, 'g'),
];

const degree = '\\d{1,3}(?:\\.\\d{3,}°?|[°度]\\d{1,2}(?:[′\'分](?:\\d{1,2}(?:\\.\\d+)?[″"秒]?)?)?)';
const positions: readonly RegExp[] = [
  new RegExp(`(?:北纬|东经|纬度|经度)[为是:： ]{0,3}${degree}`, 'g'),
  new RegExp(`${degree} ?[NE](?![A-Za-z])`, 'g'),
  /(?<![0-9.])(?:[3-5]?\d\.\d{4,} ?[,，、 ] ?(?:1[0-3]\d|7[3-9]|[89]\d)\.\d{4,}|(?:1[0-3]\d|7[3-9]|[89]\d)\.\d{4,} ?[,，、 ] ?[1-5]?\d\.\d{4,})(?![0-9])/g,
  /(?:amap\.com|map\.baidu\.com|map\.qq\.com|apis\.map|maps\.google|google\.[a-z.]+\/maps|maps\.apple\.com|openstreetmap\.org|goo\.gl\/maps|ditu\.|\bgeo:)[^\s，。；)）]*/gi,
];
/** Where an office is, is told in public. */
const ofOffice =
  /(?:社工站|社工室|服务站|服务中心|党群|居委会|村委会|办事处|医院|卫生[院室]|学校|小学|中学|幼儿园|政府|民政|派出所|食堂|助餐点|[养敬]老院|活动室|广场|文化站|本站|站点|基地|震中|海拔|项目点|全镇|镇域|辖区|位于东)[^，。；]{0,12}$/;

const numeral = '[一二三四五六七八九十两0-9]{1,3}';
const beside =
  '(?:[东西南北前后]头|[东西南北]边|村口|村尾|巷口|路口|街口|胡同口|桥头|河边|井边|[槐柳榆枣杨柏桃]树[下旁边]?|旁边?|对面|对门|隔壁|后面|前面|往[东西南北里前后]|[左右]拐|[左右]手边?|进门|门口|出门|背后|紧挨着?)';
const houses: readonly RegExp[] = [
  new RegExp(`${beside}[^，。；0-9]{0,10}[数第]{1,2}${numeral}(?:家|户|间|个?门|排)(?![人都名以企])`, 'g'),
  new RegExp(`${beside}[^。；]{0,8}(?:就是|便是|住着?)[^，。；]{0,8}家(?!长|庭|具|电|政)`, 'g'),
  new RegExp(`${beside}[^。；]{0,12}[红蓝绿白黑黄灰](?:色|漆)?(?:的)?(?:大?铁?门|屋顶|瓦房|瓦|砖房|墙|楼)`, 'g'),
  new RegExp(
    `(?:[住他她]|家就?)(?:们)?家?[住在][^，。；]{0,14}${beside}[^。；]{0,10}(?:第${numeral}|最[东西南北里外]边?|那[家户排间]|平房|瓦房|[东西]屋)`,
    'g',
  ),
  new RegExp(
    `(?:(?:他|她|老人|案主|大爷|大妈|奶奶|爷爷|阿姨|某)(?:的)?家(?:就?在|位于)|(?:他|她|老人|案主|大爷|大妈|奶奶|爷爷|阿姨|某)住在?)[^，。；]{0,14}${beside}`,
    'g',
  ),
  new RegExp(`(?:住|家)在?[^，。；]{0,10}${numeral}(?:社|组|队|排|弄)${numeral}(?:户|号|家)`, 'g'),
];

const tails =
  /(?:末|后|尾)(?:号|数)?(?:[0-9一二三四五六七八九]位)?(?:数字?)?[为是:： ]{0,3}[0-9]{3}[0-9Xx](?![0-9A-Za-z年])/g;
const tailWords = /身份证|银行|卡|折|手机|电话|号码|账[户号]/;
const short = /(?:短号|虚拟网|集团号|亲情号)[为是:： ]{0,3}\d{3,6}(?!\d)/g;

const status =
  '低保|特困|五保|孤寡|独居|空巢|留守|无子女|无儿无女|无劳动|困难|贫困|监测户|边缘户|脱贫户|救助|受助|领取|失独|丧偶|高龄|精神|残|独自|鳏|寡|流浪|无业|失业|光棍|未婚|(?:[2-9]\\d|1[01]\\d|[二三四五六七八九]十[一二三四五六七八九]?)(?:周|多)?岁|[，,（( ][男女](?=[，,）) ])';
const village =
  '(?:[\\u4e00-\\u9fa5]{1,4}(?:村|社区|屯|寨|庄|湾|街|小区|自然村)|[一二三四五六七八九十0-9]{1,2}[组队社])';
const townsman = new RegExp(`${village}(?:的|[一二三四五六七八九十0-9]{1,2}[组队社]的?)?$`);
const receiver =
  /(?:低保户|特困(?:人员|户|对象)|五保户|孤儿|孤寡老人|独居老人|空巢老人|受助(?:人|对象|者)|救助对象|帮扶对象|领取人|户主|案主|服务对象|贫困户|困难户|监测户|失独(?:家庭|老人)|残疾人|申请人|患者)[:： ]?$/;

/** Every text with a trace has one of these. */
export const traceSigns: Signs = {
  alone: '*＊×＃●○•□■°某',
  pairs: [
    ...'北纬|东经|纬度|经度|map|maps|ditu|geo|末号|尾号|末四|后四|末六|后六|短号|虚拟|集团|亲情|低保|特困|五保|孤寡|独居|空巢|留守|无子|无儿|困难|贫困|监测|边缘|脱贫|救助|受助|领取|失独|丧偶|高龄|户主|案主|务对|请人|患者|村的|区的|阿姨|大爷|大妈|大娘|奶奶|爷爷'
      .split('|')
      .map((word) => word.slice(0, 2)),
    ...'头边口尾桥河井树旁对隔后前往左右门出背挨'
      .split('')
      .flatMap((sign) => [`${sign}面`, `${sign}门`, `${sign}壁`, `${sign}拐`, `${sign}手`]),
    ...'0123456789'
      .split('')
      .flatMap((digit) => [
        `${digit}x`,
        `${digit}X`,
        `${digit}?`,
        `.${digit}`,
        `第${digit}`,
        `数${digit}`,
        `组${digit}`,
        `社${digit}`,
      ]),
    ...'一二三四五六七八九十'.split('').flatMap((digit) => [`第${digit}`, `数${digit}`, `组${digit}`, `社${digit}`]),
    ...'家户'.split('').map((sign) => `就是${sign}`.slice(0, 2)),
  ].filter((pair) => pair.length === 2),
};
const look = createPrefilter(traceSigns);

/** Whether a text may tell where or who somebody is. */
export function mayTrace(text: string): boolean {
  return look(text);
}

/** What lets one find a person though no number or door stands there: masked numbers, places on the earth, houses in words, residents by name. */
export const findTraces = remembered(tracesIn);

function tracesIn(text: string): readonly Trace[] {
  if (!look(text)) return [];
  const flat = flatten(text.replaceAll(/[*＊]/g, '×'));
  return [
    ...(mayBeMasked.test(flat) ? found('遮了一部分的号码', masked, flat, isMasked) : []),
    ...(mayBePosition.test(flat) ? found('定位', positions, flat, isNoOffice) : []),
    ...(mayBeHouse.test(flat) ? found('住处', houses, flat, isNoOffice) : []),
    ...(mayBeTail.test(flat) ? found('号码的末几位', [tails], flat, (_, left) => tailWords.test(left)) : []),
    ...(mayBeTail.test(flat) ? found('号码的末几位', [short], flat, () => true) : []),
    ...residents(text),
  ];
}

/** Looks that spare nearly every text the patterns. */
const mayBeMasked = new RegExp(`[0-9] ?${mask}{3}`);
const mayBePosition = /[纬经][度0-9为是:： ]|[0-9][°度]|[0-9]\.[0-9]{4}|map|ditu|geo:|[0-9] ?[NE]/i;
const mayBeHouse = /[第数][一二三四五六七八九十两0-9]|就是|便是|住|门|屋|[瓦墙楼房]|家[就在位]/;
const mayBeTail = /[末后尾短号网][号数为是:： 四4六6三3位]{0,6}[0-9]{3}/;

function isNoOffice(_: string, left: string): boolean {
  return !ofOffice.test(left);
}

/** A masked number tells where enough of it is left and it is a person's. */
function isMasked(written: string, left: string, right: string): boolean {
  const digits = written.replaceAll(/[^0-9]/g, '').length;
  if (digits < 5 || /[元万亿%]/.test(right.slice(0, 1))) return false;
  return digits >= 7 || /身份|证|手机|电话|卡|号|联系/.test(left);
}

function found(
  kind: TraceKind,
  patterns: readonly RegExp[],
  flat: string,
  accept: (written: string, left: string, right: string) => boolean,
): readonly Trace[] {
  return patterns.flatMap((pattern) =>
    Array.from(flat.matchAll(pattern), ({ index, 0: written }) => {
      const end = index + written.length;
      return accept(written, flat.slice(Math.max(0, index - 24), index), flat.slice(end, end + 8))
        ? [{ kind, start: index, end }]
        : [];
    }).flat(),
  );
}

const isStatus = new RegExp(status);
/** Words of which one stands beside every resident that is found. */
const maySayWho = /[村区屯寨庄湾街组队社]|[户童象者主][:： ]?[\u4e00-\u9fa5]|受助人|领取人|申请人|老人|残疾人/;

/** Somebody of a village by name, with what they are or live on; a receiver of help by name. */
function residents(text: string): readonly Trace[] {
  if (!maySayWho.test(text)) return [];
  return sentencesOf(text).flatMap(({ text: part, start }) =>
    findPersons(part)
      .filter((person) => person.form !== 'kin' && !isPseudonym(part, person.end) && isResident(part, person))
      .slice(0, 1)
      .map((person) => ({ kind: '有名有姓的居民' as const, start: start + person.start, end: start + person.end })),
  );
}

function isResident(text: string, { start, end }: PersonName): boolean {
  const left = text.slice(Math.max(0, start - 14), start);
  const right = text.slice(end, end + 16);
  if (receiver.test(left)) return true;
  if (townsman.test(left) && !/^[，,]?(?:捐|赠|义务|表演|获|当选|担任)/.test(right)) return true;
  const lives = new RegExp(`^住在?${village}`);
  if (lives.test(right)) return true;
  return new RegExp(`${village}[^，。；]{0,6}$`).test(left) && isStatus.test(left + right);
}
