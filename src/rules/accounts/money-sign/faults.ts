import { amount, fault, meals, refund, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('支出成了负数', meals, amount('-9648.00'), [
    'money-sign',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'snapshot',
  ]),
  fault('收入成了负数', 'receipts/sample-rec-food-2024', amount('-50000.00'), [
    'money-sign',
    'budget-total@funds/sample-fund-food',
    'fund-balance@funds/sample-fund-food',
    'snapshot',
  ]),
  fault('预算成了负数', 'budgets/sample-bud-station-town-rent-v2', amount('-96000.00'), [
    'money-sign',
    'budget-overrun',
    'snapshot',
  ]),
  fault('冲销写成正数', refund, amount('1160.00'), ['money-sign', 'snapshot']),
  fault('冲销比原来的多', refund, amount('-31160.00'), ['money-sign', 'snapshot']),
  fault('冲销没写冲哪一笔', refund, { set: { 冲销: '' } }, ['money-sign', 'snapshot']),
  fault('冲销到别的资金', refund, { set: { 资金: 'sample-fund-town', 预算: '' } }, ['money-sign', 'snapshot']),
];
