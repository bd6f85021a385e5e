import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('少一格', meals, { line: (line) => line.replace(',exp-meals,', ',') }),
  fault('多一格', meals, { line: (line) => line.replace('，每份', ',每份') }),
  fault('格里换行', meals, { set: { 摘要: '送餐\n补贴' } }),
];
