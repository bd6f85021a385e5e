import type { FileMap } from './example-portal.ts';

/** Two funds with money in them and two projects of the fictional town, for examples about money. */
export const ledger: FileMap = {
  'data/demo/funds.csv': [
    '编号,名称,类型,接收站点,出处',
    'meals,送餐资金,福利彩票公益金,demo-station,demo-doc',
    'gifts,捐款,社会捐赠,demo-station,demo-doc',
  ],
  'data/demo/receipts.csv': [
    '编号,资金,日期,金额（元）,类别,出处',
    'meals-2023,meals,2023-01-10,100000.00,拨入,demo-doc',
    'gifts-2023,gifts,2023-01-10,5000.00,捐赠,demo-doc',
  ],
  'data/demo/projects.csv': [
    '编号,站点,名称,状态,开始日期,结束日期,出处',
    'lunch,demo-station,中午一顿饭,已结项,2023-01-01,2023-06-30,demo-doc',
    'bath,demo-station,助浴,进行中,,,demo-doc',
  ],
  'data/demo/terms.csv': ['编号,体系,名称,排序', 'exp-rent,支出类别,租金,2'],
};

export const expensesFile = 'data/demo/expenses.csv';
export const expensesHead = ['编号,资金,日期,金额（元）,支出类别,摘要,出处'];
export const budgetsFile = 'data/demo/budgets.csv';
export const budgetsHead = ['编号,项目,资金,支出类别,阶段,版本,金额（元）,日期,理由,出处'];
/** An approved budget of 1,000 元 for lunch. */
export const approved = 'lunch-1,lunch,meals,exp-goods,批复,1,1000.00,2023-01-05,,demo-doc';
export const receiptsHead = ['编号,资金,日期,金额（元）,类别,上游收入,出处'];
/** An expense without fault. */
export const rice = 'e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc';
