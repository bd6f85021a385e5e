import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('超预算的理由删了', 'expenses/sample-exp-2025-070', { set: { 备注: '' } }, [
    'budget-overrun@budgets/sample-bud-station-town-volunteer-v2',
    'snapshot',
  ]),
  fault('预算改小了', 'budgets/sample-bud-governance-hewan-construction-v2', amount('9000.00')),
];
