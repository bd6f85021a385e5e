import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('预算没有出处', 'budgets/sample-bud-station-town-rent-v1', { set: { 出处: '' } }, ['sources', 'snapshot']),
];
