import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('写法和金额不一样', 'receipts/sample-rec-town-fit-out', amount('15000.00')),
  fault('数字多打一个 0', 'figures/sample-fig-beijie-households', { set: { 数值: '8170' } }),
  fault('人写成人次', 'figures/sample-fig-beijie-population', { set: { 单位: '人次' } }),
];
