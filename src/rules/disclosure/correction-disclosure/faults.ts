import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('更正早于公示', 'corrections/sample-correction-2025-2', { set: { 日期: '2025-05-12' } }, [
    'correction-disclosure',
    'snapshot@expenses/sample-exp-2025-048',
  ]),
  fault('更正写了别的公示', 'corrections/sample-correction-2025-2', { set: { 公示: 'sample-disc-2024-q1' } }),
  fault('更正没写公示', 'corrections/sample-correction-2025-2', { set: { 公示: '' } }),
  fault('更正记了两遍', 'corrections/sample-correction-2025-2', { copyAs: 'sample-correction-2025-3' }, [
    'correction-disclosure@corrections/sample-correction-2025-3',
  ]),
];
