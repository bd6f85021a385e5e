import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('一句话太长', 'services/sample-meals', { set: { 一句话: '饭'.repeat(41) } }),
];
