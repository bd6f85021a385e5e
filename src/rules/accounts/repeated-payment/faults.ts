import { fault, meals, refund, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('又记一遍，日期晚一天', meals, { copyAs: 'sample-exp-2024-108', set: { 日期: '2024-04-11' } }, [
    'repeated-payment@expenses/sample-exp-2024-108',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'period-twice@expenses/sample-exp-2024-108',
    'snapshot:warning@expenses/sample-exp-2024-108',
  ]),
  fault('又记一遍，日期晚一周', meals, { copyAs: 'sample-exp-2024-108', set: { 日期: '2024-04-17' } }, [
    'repeated-payment@expenses/sample-exp-2024-108',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'period-twice@expenses/sample-exp-2024-108',
    'snapshot:warning@expenses/sample-exp-2024-108',
  ]),
  fault('又记一遍，日期晚一个月', meals, { copyAs: 'sample-exp-2024-108', set: { 日期: '2024-05-10' } }, [
    'repeated-payment@expenses/sample-exp-2024-108',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'period-twice@expenses/sample-exp-2024-108',
    'snapshot:warning@expenses/sample-exp-2024-108',
  ]),
  fault('又记一遍，换了资金', meals, { copyAs: 'sample-exp-2024-108', set: { 资金: 'sample-fund-town', 预算: '' } }, [
    'repeated-payment@expenses/sample-exp-2024-108',
    'period-twice@expenses/sample-exp-2024-108',
    'snapshot:warning@expenses/sample-exp-2024-108',
  ]),
  fault(
    '收入又记一遍，日期晚一天',
    'receipts/sample-rec-relief-2024',
    { copyAs: 'sample-rec-relief-2024-b', set: { 日期: '2024-05-11' } },
    ['repeated-payment@receipts/sample-rec-relief-2024-b', 'snapshot:warning@receipts/sample-rec-relief-2024-b'],
  ),
  fault(
    '收入又记到别的资金',
    'receipts/sample-rec-relief-2024',
    { copyAs: 'sample-rec-relief-2024-b', set: { 资金: 'sample-fund-town' } },
    ['repeated-payment@receipts/sample-rec-relief-2024-b', 'snapshot:warning@receipts/sample-rec-relief-2024-b'],
  ),
  fault('冲销又记一遍', refund, { copyAs: 'sample-exp-2025-164', set: { 日期: '2025-12-12' } }, [
    'repeated-payment@expenses/sample-exp-2025-164',
    'snapshot:warning@expenses/sample-exp-2025-164',
  ]),
];
