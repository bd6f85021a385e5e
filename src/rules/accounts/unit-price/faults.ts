import { amount, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('两个数字打反', meals, amount('9684.00'), [
    'unit-price',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'snapshot',
  ]),
  fault('数量打反', meals, { set: { 数量: '2421' } }, ['unit-price', 'snapshot']),
  fault('又记一遍，多一分钱', meals, { copyAs: 'sample-exp-2024-108', set: { '金额（元）': '9648.01' } }, [
    'unit-price@expenses/sample-exp-2024-108',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'period-twice@expenses/sample-exp-2024-108',
    'snapshot:warning@expenses/sample-exp-2024-108',
  ]),
  fault('数量多打一个 0', meals, { set: { 数量: '24120' } }, ['unit-price', 'snapshot']),
];
