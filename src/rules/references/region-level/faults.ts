import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('村的上级是村', 'regions/sample-beijie', { set: { 上级: 'sample-dawan' } }),
  fault('村写成了省', 'regions/sample-beijie', { set: { 级别: '省' } }),
];
