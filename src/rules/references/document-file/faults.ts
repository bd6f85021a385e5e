import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('文件没有放进来', 'documents/sample-doc-contract', { set: { 文件: 'contract.pdf' } }),
];
