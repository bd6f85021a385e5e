import { amount, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('金额有三位小数', meals, amount('9648.005')),
  fault('金额带着约字', meals, amount('约9648')),
  fault('金额用汉字写', meals, amount('九千六百四十八')),
];
