import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('摘要里募捐', meals, { set: { 摘要: '送餐补贴，欢迎扫码捐款' } }, ['fundraising', 'snapshot', 'steady-words']),
];
