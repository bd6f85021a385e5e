import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('调整没有理由', 'budgets/sample-bud-station-town-operation-v3', { set: { 理由: '' } }, [
    'adjustment-reason',
    'snapshot',
  ]),
];
