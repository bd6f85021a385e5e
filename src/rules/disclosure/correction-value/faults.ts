import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('更正的新值不是现在的', 'corrections/sample-correction-2025-2', {
    set: { 新值: '1318.00' },
  }),
  fault('更正过的金额又改回去', 'expenses/sample-exp-2025-048', amount('1380.00'), [
    'correction-value@corrections/sample-correction-2025-2',
    'snapshot',
    'unit-price',
  ]),
  fault('更正的原值就是新值', 'corrections/sample-correction-2025-2', { set: { 原值: '1308.00' } }, [
    'correction-value',
    'snapshot:warning@expenses/sample-exp-2025-048',
  ]),
  fault('更正的原值不是金额', 'corrections/sample-correction-2025-2', { set: { 原值: '一千多' } }, [
    'correction-value',
    'snapshot:warning@expenses/sample-exp-2025-048',
  ]),
  fault('更正写了别的列', 'corrections/sample-correction-2025-2', { set: { 列: '摘要' } }, [
    'correction-value',
    'snapshot:warning@expenses/sample-exp-2025-048',
  ]),
  fault('更正写了别的行', 'corrections/sample-correction-2025-2', { set: { 行: 'sample-exp-2025-047' } }, [
    'correction-value',
    'snapshot@expenses/sample-exp-2025-048',
  ]),
];
