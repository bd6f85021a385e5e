import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('编号用了两次', meals, { set: { 编号: 'sample-exp-2024-009' } }, [
    'duplicate-id@expenses/sample-exp-2024-009',
    'snapshot@data/sample-town/disclosed/sample-disc-2024-q2.sha256:9',
    'snapshot@data/sample-town/expenses.csv:9',
  ]),
  fault('一行粘了两遍', 'expenses/sample-exp-2025-013', { line: (line) => `${line}\n${line}` }, ['duplicate-id']),
];
