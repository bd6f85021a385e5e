import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('信用代码错一位', 'organizations/sample-org-agency', {
    set: { 统一社会信用代码: '91350100M000100Y44' },
  }),
];
