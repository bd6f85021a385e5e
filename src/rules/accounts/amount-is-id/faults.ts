import { amount, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('金额抄成了日期', 'expenses/sample-exp-2024-012', amount('20240417.00'), [
    'amount-is-id:warning',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-equipment-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'snapshot',
    'unit-price',
  ]),
  fault('金额抄成了编号', 'expenses/sample-exp-2024-046', amount('2024046.00'), [
    'amount-is-id:warning',
    'budget-overrun@budgets/sample-bud-visits-county-service-volunteer-v2',
    'fund-balance@funds/sample-fund-county-service',
    'snapshot',
    'snapshot:warning',
    'unit-price',
    'unit-slip',
  ]),
  fault('金额抄成了功能科目', meals, amount('2296002.00'), [
    'amount-is-id:warning',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'snapshot',
    'steady-amount',
    'unit-price',
  ]),
  fault('金额抄成了手机号', meals, amount('13800138000.00'), [
    'amount-is-id',
    'budget-overrun@budgets/sample-bud-meals-lottery-2024-meals-v2',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'fund-balance@funds/sample-fund-lottery-2024',
    'snapshot',
    'steady-amount',
    'unit-price',
  ]),
];
