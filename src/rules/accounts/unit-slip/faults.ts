import { amount, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('金额多打两个 0', meals, amount('964800.00'), [
    'unit-slip',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'snapshot',
    'steady-amount',
    'unit-price',
  ]),
  fault('金额按万元的数写进了元', meals, amount('0.96'), [
    'unit-slip',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'snapshot',
    'steady-amount',
    'unit-price',
  ]),
  fault('金额乘了一万', 'expenses/sample-exp-2024-017', amount('94800000.00'), [
    'unit-slip',
    'budget-overrun@budgets/sample-bud-visits-relief-materials-v2',
    'fund-balance@funds/sample-fund-relief',
    'snapshot',
  ]),
  fault('岗位费按万元写', 'expenses/sample-exp-2024-027', amount('16.20'), ['unit-slip', 'snapshot', 'steady-amount']),
  fault('金额少打两位', 'expenses/sample-exp-2024-030', amount('61.20'), [
    'unit-slip',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'snapshot',
    'steady-amount',
    'unit-price',
  ]),
  fault('收入多打两个 0', 'receipts/sample-rec-town-2024-first', amount('12000000.00'), [
    'unit-slip',
    'snapshot',
    'steady-amount',
  ]),
  fault('收入按万元写', 'receipts/sample-rec-relief-2024', amount('8.00'), [
    'unit-slip',
    'budget-total@funds/sample-fund-relief',
    'fund-balance@funds/sample-fund-relief',
    'snapshot',
  ]),
  fault('预算多打两个 0', 'budgets/sample-bud-meals-lottery-2025-meals-v3', amount('15200000.00'), [
    'unit-slip',
    'budget-total@funds/sample-fund-lottery-2025',
    'snapshot',
  ]),
  fault('支出乘了一千', 'expenses/sample-exp-2024-061', amount('7260000.00'), [
    'unit-slip',
    'budget-overrun@budgets/sample-bud-governance-town-activity-v2',
    'fund-balance@funds/sample-fund-town',
    'snapshot',
    'steady-amount',
  ]),
  fault('支出少了三位', 'expenses/sample-exp-2024-071', amount('162.00'), ['unit-slip', 'snapshot', 'steady-amount']),
  fault('利息乘了一百', 'receipts/sample-rec-lottery-2024-interest', amount('21436.00'), [
    'unit-slip',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'receipt-kind',
    'snapshot',
  ]),
  fault('拨入写成利息', 'receipts/sample-rec-relief-2024', { set: { 类别: '利息' } }, [
    'unit-slip',
    'receipt-kind',
    'snapshot',
  ]),
  fault('利息写成拨入', 'receipts/sample-rec-lottery-2024-interest', { set: { 类别: '拨入' } }, [
    'unit-slip',
    'snapshot',
  ]),
];
