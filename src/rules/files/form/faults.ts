import { amount, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('金额是全角数字', 'expenses/sample-exp-2025-013', amount('５９３０．００')),
  fault('金额写成万元', meals, amount('0.9648万')),
];
