import { each, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('支出和预算不是一笔资金', meals, { set: { 资金: 'sample-fund-lottery-2025' } }, [
    'budget-fund',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'snapshot',
    'spent-before-income',
  ]),
  fault('资金是别的站的', 'expenses/sample-exp-2024-001', { set: { 资金: 'sample-fund-hewan' } }, [
    'budget-fund',
    'fund-balance@funds/sample-fund-hewan',
    'snapshot',
    'spent-before-income',
  ]),
  fault('预算换了资金', 'budgets/sample-bud-station-town-rent-v2', { set: { 资金: 'sample-fund-relief' } }, [
    ...each('budget-fund', 'expenses', [
      'sample-exp-2024-001',
      'sample-exp-2024-035',
      'sample-exp-2025-002',
      'sample-exp-2025-041',
    ]),
    'budget-total@funds/sample-fund-relief',
    'budget-version:warning',
    'snapshot',
  ]),
];
