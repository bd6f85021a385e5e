import type { FileMap } from './testing.ts';

/** Two funds, two projects and a second category of the sample place, for tests of rules about money. */
const funds = [
  '编号,名称,类型,拨付方,接收站点,出处',
  'f,福彩金,福利彩票公益金,,demo-station,demo-doc',
  'g,捐款,社会捐赠,shop,demo-station,demo-doc',
];
const projects = [
  '编号,站点,名称,状态,开始日期,结束日期,出处',
  'p,demo-station,送餐,已结项,2023-01-01,2023-06-30,demo-doc',
  'q,demo-station,助浴,进行中,,,demo-doc',
];
export const receipts = (...rows: readonly string[]) => [
  '编号,资金,日期,金额（元）,精度,类别,上游收入,出处',
  ...rows.map((row) => `${row},demo-doc`),
];
export const expenses = (...rows: readonly string[]) => [
  '编号,资金,项目,日期,金额（元）,支出类别,预算,冲销,摘要,出处',
  ...rows.map((row) => `${row},买米,demo-doc`),
];
export const budgets = (...rows: readonly string[]) => [
  '编号,项目,资金,支出类别,阶段,版本,金额（元）,日期,理由,出处',
  ...rows.map((row) => `${row},demo-doc`),
];
const terms = { 'data/demo/terms.csv': ['编号,体系,名称,排序', 'exp-rent,支出类别,租金,2'] };
export const files = (parts: Readonly<Record<string, readonly string[]>>): FileMap => ({
  'data/demo/funds.csv': funds,
  'data/demo/projects.csv': projects,
  ...terms,
  ...Object.fromEntries(Object.entries(parts).map(([table, lines]) => [`data/demo/${table}.csv`, lines])),
});
