import { base, filesOf, type FileMap } from '../checks/testing.ts';
import { differenceOf } from './difference.ts';
import { tell } from './tell.ts';
import type { Told } from './told.ts';
import { readTree } from './tree.ts';

export const today = '2026-06-01';
export const sources = { data: 'data', content: 'content' };

export function diff(before: FileMap, after: FileMap): Told {
  const [was, is] = [before, after].map((files) => readTree(filesOf({ ...base, ...files }), sources, today));
  if (was === undefined || is === undefined) throw new Error('two trees');
  return tell(differenceOf(was, is, today), 'data');
}

export const head = '编号,站点,类别,名称,一句话,费用,状态,出处';
export const care = 'care,demo-station,cat-elderly,老人照料,照料老人。,免费,开放,demo-doc';
export const mind = 'mind,demo-station,cat-children,心理服务,陪孩子说话。,免费,开放,demo-doc';
export const services = (...rows: readonly string[]): FileMap => ({ 'data/demo/services.csv': [head, ...rows] });

export const money: FileMap = {
  'data/demo/funds.csv': ['编号,名称,类型,接收站点,年度', 'fund,村社基金,社区基金,demo-station,2024'],
  'data/demo/projects.csv': ['编号,站点,名称,状态,出处', 'meals,demo-station,一餐热饭,进行中,demo-doc'],
  'data/demo/receipts.csv': ['编号,资金,日期,金额（元）,类别,出处', 'r1,fund,2024-01-05,9000.00,捐赠,demo-doc'],
  'data/demo/budgets.csv': [
    '编号,项目,资金,支出类别,阶段,版本,金额（元）,日期,理由,出处',
    'b1,meals,fund,exp-goods,批复,1,5000.00,2024-01-10,,demo-doc',
  ],
  'data/demo/expenses.csv': [
    '编号,资金,项目,日期,金额（元）,支出类别,摘要,预算,出处',
    'e1,fund,meals,2024-05-06,1000.00,exp-goods,买米面,b1,demo-doc',
  ],
  'data/demo/disclosures.csv': [
    '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
    'd1,demo-station,年度,2024-01-01,2024-12-31,2025-01-31,2025-01-20',
  ],
};
export const spent = (amount: string): FileMap => ({
  'data/demo/expenses.csv': [
    '编号,资金,项目,日期,金额（元）,支出类别,摘要,预算,出处',
    `e1,fund,meals,2024-05-06,${amount},exp-goods,买米面,b1,demo-doc`,
  ],
});
export const correction: FileMap = {
  'data/demo/corrections.csv': [
    '编号,表,行,列,原值,新值,理由,发现渠道,日期,公示',
    'c1,expenses,e1,金额（元）,1000.00,2200.00,漏记一笔,居民,2026-05-30,d1',
  ],
};
