import { elderWords, givenSigns, kin, roleAfter, roleBefore, surnames } from './person-name-signs.ts';
import { remembered } from './remembered.ts';
import { Taken } from './taken.ts';

/** How a person is told: 王某; 刘*国; 小王, 老周; 刘阿姨; 张浩然; or as somebody's kin (张老师的女儿). */
type PersonForm = 'some' | 'masked' | 'nick' | 'elder' | 'full' | 'kin';

export interface PersonName {
  readonly form: PersonForm;
  readonly start: number;
  readonly end: number;
}

const surname = `[${surnames}]|欧阳|上官|司马|诸葛|司徒|皇甫`;
const given = `[${givenSigns}]`;
/** Family names that begin a word as often (成长, 关爱, 安全, 高中): they need two signs of a given name behind them. */
const wordy =
  '钱孙成关时单包项安康路卫明常景温平文武万应向方高金白席司阳车计左管解华游边净阴代付肖费全程简易段雷管连冉房水江石田夏季花和乐祝辛古强盛童曲支双才';
const surnameSure = `(?![${wordy}])[${surnames}]|欧阳|上官|司马|诸葛|司徒|皇甫`;
/** Words that begin like a name. */
const noName =
  '(?!孙子|孙女|钱花|钱要|童成|成长|成年|关爱|安全|康乐|康复|高中|高龄|金秋|文明|平安|万家|阳光|全家|和谐|马上|方便|明天|石材|田园|温馨|向阳|程序|管理|费用|时间|常[见年]|边远|单亲|单身|白天|包子|包村|华人|付出|江海|夏天|季度|左右|陪护|易地|易学|解放|连心|双职|项目|路上|路灯|卫生|应急|段时|童心|童年|童乐|强化|盛大|支持|曲艺|才能|祝福|祝愿|乐学|何时|任何|任务|于是|毛巾|曾经|曾有|张贴|张罗|许多|许可|谢谢|章程|严重|严禁|严格|黄金|牛奶|鲁班|苗木|米面|项链|尤其|毕业|庄家|余额|余款|余生|余年|钱财|钱多|龙头|龙舟|武术|金银|金桂|水电|贺年|贺新)';
/** What follows the name of a place, an office or a shop, never that of a person. */
const notOfPlace =
  '(?!某?(?:[村镇乡县市区街屯庄寨组河沟湾桥坝峪站社店厂院校所局馆部集]|家[村庄屯沟]|公司|小学|中学|路(?!上)|超市|商店|烧饼|饭店|杯|奖|节日|[年月日时]))';
/** A name stands at the beginning of a part of a sentence, or behind what leads to one. */
const before = `(?<![\\u4e00-\\u9fff]|[A-Za-z])|(?<=户|[人者员童儿象孩生属民主某友妻夫亲子女]|受助|姓名|[名]?叫|为|给|和|与|跟|同|对|帮|让|把|被|问|送|找|看望|走访|探访|慰问|反映|得知|发现|了解到|有|是|的|村|社区|屯|庄|组|队|街|镇|乡|[、了就由在及])`;
/** What may stand behind a short full name: two signs alone are as often a word. */
const behind =
  '(?=$|[^\\u4e00-\\u9fff]|患|有|得|确诊|因|被|的|欠|曾|是|住|在|离|离异|长期|申请|查出|身患|感染|酒|醉|网贷|赌|每|近|已|与|和|跟|家|男|女|从|向|把|将|也|又|涉|吸|服|领|去|来|今|前|独|丧|没|无|不|说|生|偷|打|遭|受|正|还|尚|自|于|经|突|多|常|一|失|瘫|截|偏|脑|高|肝|肺|胃|癌|怀|未)';

const forms: readonly (readonly [PersonForm, RegExp])[] = [
  [
    'some',
    new RegExp(`(?:${surname})(?:某{1,3}(?:[甲乙丙]|${given})?|[ＸX×○〇]{1,2}(?![0-9A-Za-z]))${notOfPlace}`, 'g'),
  ],
  ['elder', new RegExp(`(?:${surname})姓(?=[老大小男女青中少年妇儿孩居村])`, 'g')],
  ['masked', new RegExp(`(?:${surname})[*＊](?:[*＊]|${given})?`, 'g')],
  ['elder', new RegExp(`(?:${surname})(?:${given}{0,2})(?:${elderWords})`, 'g')],
  [
    'nick',
    new RegExp(
      `(?<![养敬为助爱尊扶])(?:老(?:${surname})|小(?:${surname}|[刚芳雅杰明丽军华红强勇敏静娟燕霞辉伟超磊宝花虎凤兰梅玉玲莲翠娜宇欣雨梦琪怡佳然涵萱轩浩凯鹏飞阳晨洋涛林玥语悦彤宁乐月星豆]{1,2})|阿(?:珍|强|芳|明|花|英|兰|香|贵|福|旺|宝))(?![年龄人师党旧乡镇区学组时麦额程龙虾金毛病路段高广方田温型灶院])(?<!小康|小高|小江|小石|小田|小方|小路|小文|小龙|小安|小包|小平|小关|小车|小单|小时|小成|小游|小项|小曲|老边|老成|老时|老景|老房|老单|老车|老路|老关|小范|小苗|老有|小管|小左|老解|小解|小柏|小费|小查|小温|小宁|小付|小代|老代)`,
      'g',
    ),
  ],
  [
    'full',
    new RegExp(
      `(?:${before})${noName}(?:(?:${surname})${given}{2}${notOfPlace}|(?:${surnameSure})${given}${notOfPlace}${behind})`,
      'g',
    ),
  ],
];

const ofKin = new RegExp(`(?:${surname})${given}{0,2}(?:老师|医生|主任|书记|师傅|社工|站长)(?:的|家)(?:${kin})`, 'g');

/** Whether a text may name a person: it costs no more than one walk. */
const mayName = new RegExp(`[${surnames}小老阿欧上司诸皇]`);

/**
 * The people in a text of whom one could tell who is meant, those at their work (医生, 社工, 站长 …) left out: their names stand
 * in public. It knows by the signs of names and what stands around them, and is meant beside other words only: alone it finds too much.
 */
export const findPersons = remembered(personsIn);

function personsIn(text: string): readonly PersonName[] {
  if (!mayName.test(text)) return [];
  const found: PersonName[] = Array.from(text.matchAll(ofKin), ({ index, 0: all }) => ({
    form: 'kin',
    start: index,
    end: index + all.length,
  }));
  const taken = new Taken(text.length);
  for (const { start, end } of found) taken.take(start, end);
  for (const [form, pattern] of forms) {
    for (const { index: start, 0: all } of text.matchAll(pattern)) {
      const end = start + all.length;
      if (!taken.isFree(start, end)) continue;
      if (isAtWork(text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8))) continue;
      taken.take(start, end);
      found.push({ form, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const kinAfter = new RegExp(`^(?:${kin})`);

/** The kin of one who is at work are not. */
function isAtWork(left: string, right: string): boolean {
  if (kinAfter.test(right.replace(/^[的家]/, ''))) return false;
  return roleBefore.test(left) || roleAfter.test(right);
}
