import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('批复比收入多', 'budgets/sample-bud-home-lottery-province-construction-v2', amount('198000.00'), [
    'budget-total@funds/sample-fund-lottery-province',
    'budget-version:warning',
    'snapshot',
  ]),
  fault('预算多打一个 0', 'budgets/sample-bud-station-town-rent-v2', amount('960000.00'), [
    'budget-total@funds/sample-fund-town',
    'budget-version:warning',
    'snapshot',
  ]),
];
