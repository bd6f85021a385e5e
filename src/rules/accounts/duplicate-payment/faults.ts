import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('支出记了两遍', meals, { copyAs: 'sample-exp-2024-108' }, [
    'duplicate-payment@expenses/sample-exp-2024-108',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'period-twice@expenses/sample-exp-2024-108',
    'snapshot:warning@expenses/sample-exp-2024-108',
  ]),
  fault('换了说法又记一遍', meals, { copyAs: 'sample-exp-2024-108', set: { 摘要: '东街第一季度餐补' } }, [
    'duplicate-payment@expenses/sample-exp-2024-108',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'snapshot:warning@expenses/sample-exp-2024-108',
  ]),
  fault('收入记了两遍', 'receipts/sample-rec-relief-2024', { copyAs: 'sample-rec-relief-2024-b' }, [
    'duplicate-payment@receipts/sample-rec-relief-2024-b',
    'snapshot:warning@receipts/sample-rec-relief-2024-b',
  ]),
  fault('又记一遍，换了类别', meals, { copyAs: 'sample-exp-2024-108', set: { 支出类别: 'exp-service', 预算: '' } }, [
    'duplicate-payment@expenses/sample-exp-2024-108',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'snapshot:warning@expenses/sample-exp-2024-108',
  ]),
];
