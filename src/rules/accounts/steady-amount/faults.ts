import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('收入多打一个 0', 'receipts/sample-rec-relief-2024', amount('800000.00'), [
    'steady-amount',
    'steady-amount@receipts/sample-rec-relief-2025',
    'snapshot',
  ]),
  fault('收入少打一个 0', 'receipts/sample-rec-relief-2024', amount('8000.00'), [
    'steady-amount',
    'steady-amount@receipts/sample-rec-relief-2025',
    'budget-total@funds/sample-fund-relief',
    'fund-balance@funds/sample-fund-relief',
    'snapshot',
  ]),
  fault('支出多打一个 0', 'expenses/sample-exp-2024-061', amount('72600.00'), [
    'steady-amount',
    'budget-overrun@budgets/sample-bud-governance-town-activity-v2',
    'snapshot',
  ]),
  fault('支出少打一个 0', 'expenses/sample-exp-2024-061', amount('726.00'), ['steady-amount', 'snapshot']),
  fault('支出写成一分钱', 'expenses/sample-exp-2024-061', amount('0.01'), ['steady-amount', 'snapshot']),
];
