import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('编号有空格', meals, { set: { 编号: 'sample exp 8' } }, [
    'id@expenses/sample exp 8',
    'snapshot@data/sample-town/disclosed/sample-disc-2024-q2.sha256:9',
  ]),
];
