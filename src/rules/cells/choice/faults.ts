import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('收入的类别没有这一种', 'receipts/sample-rec-food-2024', { set: { 类别: '拨付' } }),
];
