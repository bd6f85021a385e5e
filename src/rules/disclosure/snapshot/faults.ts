import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('公布过的摘要悄悄改了', meals, { set: { 摘要: '东街助餐点补贴' } }),
  fault('更正的原值不是公布过的', 'corrections/sample-correction-2025-2', { set: { 原值: '1380000.00' } }, [
    'snapshot:warning@expenses/sample-exp-2025-048',
  ]),
];
