import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('摘要只有一个字', meals, { set: { 摘要: '款' } }, ['own-books', 'snapshot']),
  fault('摘要写着其他', meals, { set: { 摘要: '其他' } }, ['own-books', 'snapshot']),
  fault('没有收款方', meals, { set: { 收款方: '' } }, ['own-books', 'snapshot', 'steady-words']),
  fault('有单位没有数量', meals, { set: { 数量: '' } }, ['own-books', 'snapshot']),
  fault('有数量没有单位', meals, { set: { 单位: '' } }, ['own-books', 'snapshot', 'steady-words']),
  fault('自己的账写约数', meals, { set: { 精度: '约' } }, ['own-books', 'snapshot']),
  fault('收入没有日期', 'receipts/sample-rec-relief-2024', { set: { 日期: '' } }, ['own-books', 'snapshot']),
  fault('付款日期只写到月', 'expenses/sample-exp-2025-068', { set: { 日期: '2025-11' } }),
];
