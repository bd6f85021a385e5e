import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('更正的行找不到', 'corrections/sample-correction-2025-2', { set: { 行: 'sample-exp-2025-48' } }, [
    'correction',
    'snapshot@expenses/sample-exp-2025-048',
  ]),
  fault('更正的列找不到', 'corrections/sample-correction-2025-2', { set: { 列: '金额元' } }, [
    'correction',
    'snapshot:warning@expenses/sample-exp-2025-048',
  ]),
  fault('更正写了别的表', 'corrections/sample-correction-2025-2', { set: { 表: 'receipts' } }, [
    'correction',
    'snapshot@expenses/sample-exp-2025-048',
  ]),
];
