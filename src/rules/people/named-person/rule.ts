import { columnsOf, ledgerTables, type LedgerTable } from '../../../schema/index.ts';
import type { Rule } from '../../engine/rule.ts';
import { rowsOf } from '../../support/rows.ts';

/** Words of the accounts, in which nobody has to be named. */
const texts: readonly (readonly [LedgerTable, string])[] = ledgerTables.flatMap((table) =>
  columnsOf(table).flatMap(([key, column]) => (column.type === 'text' ? [[table, key] as const] : [])),
);

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚';
/** Signs that stand in names of places, offices and things, hardly in names of people. */
const given = '[^省市县区镇乡村社街会站局厅部委公司店厂队校院机关家庭等的和与给向、，。；：（）“”\\s\\d]';

/** 李国强捐赠, 付给王建国老师: a surname, one or two signs, and what is said of a person. */
const person = new RegExp(
  `(?<![\\p{Script=Han}])[${surnames}]${given}{1,2}(?:先生|女士|同志)?(?:个人)?(?:捐赠|捐款|捐了|捐)` +
    `|(?:付给|支付|发给|交给|奖励|慰问)[${surnames}]${given}{1,2}(?:先生|女士|老师|同志|师傅|医生|大爷|大妈|奶奶|爷爷)`,
  'u',
);

/** A person named in the accounts, who perhaps never agreed to it. The place is told, not the name. */
export const namedPerson: Rule = {
  id: 'named-person',
  title: '账里不写人名',
  level: 'warning',
  *check({ portal }) {
    for (const [table, key] of texts) {
      for (const row of rowsOf(portal, table)) {
        const text = row[key];
        if (typeof text !== 'string' || !person.test(text)) continue;
        yield { table, row, key, value: undefined, message: remedy };
      }
    }
  },
};

const remedy =
  '像是写了一个人的姓名。没有本人同意不能公布（慈善法第八十二条、个人信息保护法第二十五条）：请改成“一位居民”“授课老师”这样的说法；不是人名，就不用改。';
