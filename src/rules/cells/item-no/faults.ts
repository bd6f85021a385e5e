import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('序号重了', 'edition-items/sample-item-2024-1-2', { set: { 序号: '1-1' } }, ['item-no', 'frozen']),
];
