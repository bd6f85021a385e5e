import { ledger, budgetsFile, budgetsHead, approved } from '../engine/example-ledger.ts';

/** The ledger with an approved budget. */
export const withBudget = { ...ledger, [budgetsFile]: [...budgetsHead, approved] };

export const linkedHead = ['编号,资金,项目,日期,金额（元）,支出类别,预算,摘要,备注,出处'];

/** An expense on that budget. */
export const linked = (fund: string, project: string, amount: string) => [
  `e1,${fund},${project},2023-05-09,${amount},exp-goods,lunch-1,四月的米和油,,demo-doc`,
];
