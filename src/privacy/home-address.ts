import { flatten } from './personal-text.ts';
import { Taken } from './taken.ts';

const number = '[0-9一二三四五六七八九十百零]{1,4}';
/** The end of the name of a place in which people live. */
const where = '(?:村|屯|庄|寨|社区|小区|花园|家园|新村|公寓|苑|里|弄堂?|巷|胡同|路|街|大道|组|队|社|坊|园)';

/** A door: 3组12号, 幸福里5号楼2单元301室, 301室; not the number of a notice, a line, a day or a public room. */
const doors: readonly RegExp[] = [
  new RegExp(
    `${number} ?(?:号楼|栋|幢|座|号院)[ ,-]?(?:${number} ?(?:单元|门|梯)[ ,-]?)?${number} ?(?:室|户|号|房|层|楼)`,
    'g',
  ),
  new RegExp(`${number} ?单元[ ,-]?(?:${number} ?(?:室|户|号|房|层|楼)|[0-9]{3,4})`, 'g'),
  new RegExp(`${number} ?(?:号楼|栋|幢)[ -]?(?:[0-9]{1,2}-)?[0-9]{3,4}(?![0-9]| ?[年月人元户平个次米份张])`, 'g'),
  /(?:小区|花园|家园|新村|公寓|苑|里|城|湾|府|庭) ?[0-9]{1,2}-[0-9]{1,2}-[0-9]{3,4}(?![0-9-])/g,
  new RegExp(`${where}(?:第?${number} ?(?:组|队|社|排))? ?(?:门牌)? ?${number} ?号(?:院|门牌|附${number}号)?`, 'g'),
  new RegExp(`(?:家住|住在|住址|家庭地址|门牌)[^，。；,;]{0,20}?${number} ?(?:号|室|组|栋|单元)`, 'g'),
];

/** What has a public address. */
const house =
  '社工站|社工室|服务站|服务中心|服务点|党群[^，。]{0,4}|居委会|村委会|办公[室楼地址]*|办事处|医院|卫生[院室]|学校|小学|中学|幼儿园|政府|民政局?|派出所|司法所|银行|食堂|助餐点|[养敬]老院|福利院|活动室|活动中心|文化站|法院|邮局|车站|公交站|图书[馆室]|会议室|教室';
/** It stands right before the door (社工站在中心街12号) or right after it (中心街12号社工站). */
const ofHouse = new RegExp(
  `(?:政府|民政局?|村委会|居委会|医院|卫生院|办事处)(?:大院|院内)?$|(?:${house}|地址)(?:在|位于|设在|搬到|地址|是|[：:，,（(])+[^，。；,;去到找看访]{0,12}$`,
);
const houseAfter = new RegExp(`^[（(的]?[^，。；,;]{0,6}(?:${house})`);
const noDoor =
  /^(?:文|线|车|公告|通知|令|会议|桌|窗口|机|电话|热线|前|之前|以前|晚|早|上午|下午|至|到|起|开始|议题|提案|选手|志愿者|井|码头|信箱|楼(?![ ,-]?[0-9一二三四五六七八九十]))/;

/** A quick look that spares nearly every cell the rest. */
export function mayBeDoor(text: string): boolean {
  return /[0-9０-９一二三四五六七八九十零] ?(?:[号室栋幢]|单元)|[0-9]-[0-9]{3}/.test(text);
}

/** The door numbers of homes in a text, each with its place; those of offices and schools are public and are not found. */
export function findHomeAddresses(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!mayBeDoor(text)) return [];
  const flat = flatten(text);
  const found: { start: number; end: number }[] = [];
  const taken = new Taken(flat.length);
  for (const door of doors) {
    for (const match of flat.matchAll(door)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!taken.isFree(start, end)) continue;
      taken.take(start, end);
      // No more than what decides: the whole text before every door would take the square of its length.
      if (!isPublic(flat.slice(Math.max(0, start - 40), start), flat.slice(end, end + 20))) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isPublic(before: string, after: string): boolean {
  return noDoor.test(after) || houseAfter.test(after) || ofHouse.test(before);
}
