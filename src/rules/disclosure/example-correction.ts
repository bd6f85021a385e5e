import { ledger } from '../engine/example-ledger.ts';

export const corrections = ['编号,表,行,列,原值,新值,理由,发现渠道,日期'];

/** The ledger with the expense that is corrected. */
export const spent = {
  ...ledger,
  'data/demo/expenses.csv': [
    '编号,资金,日期,金额（元）,支出类别,摘要,出处',
    'e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc',
  ],
};
