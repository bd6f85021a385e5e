import { fault, meals, type Fault } from './fault.ts';

const correction = 'corrections/sample-correction-2025-2';
const quarter = 'disclosures/sample-disc-2025-q1';
const second = 'disclosures/sample-disc-2025-q3-second';
const tutors = 'expenses/sample-exp-2024-068';

/** Corrections and disclosures that say what was not, and gaps in a station's own books. */
export const recordFaults: readonly Fault[] = [
  fault('correction-value', '更正的原值就是新值', correction, { set: { 原值: '1308.00' } }),
  fault('correction-value', '更正的原值不是金额', correction, { set: { 原值: '一千多' } }),
  fault(
    'snapshot',
    '更正的原值不是公布过的',
    correction,
    { set: { 原值: '1380000.00' } },
    'expenses/sample-exp-2025-048',
  ),
  fault('correction-value', '更正写了别的列', correction, { set: { 列: '摘要' } }),
  fault('correction-value', '更正写了别的行', correction, { set: { 行: 'sample-exp-2025-047' } }),
  fault('correction', '更正写了别的表', correction, { set: { 表: 'receipts' } }),
  fault('correction-disclosure', '更正早于公示', correction, { set: { 日期: '2025-05-12' } }),
  fault('order', '更正在将来', correction, { set: { 日期: '2027-11-12' } }),
  fault('correction-disclosure', '更正写了别的公示', correction, { set: { 公示: 'sample-disc-2024-q1' } }),
  fault('correction-disclosure', '更正没写公示', correction, { set: { 公示: '' } }),
  fault(
    'correction-disclosure',
    '更正记了两遍',
    correction,
    { copyAs: 'sample-correction-2025-3' },
    'corrections/sample-correction-2025-3',
  ),
  fault('order', '公示的期间前后颠倒', quarter, { set: { 期间开始: '2025-03-31', 期间结束: '2025-01-01' } }),
  fault('cycle', '公示取代自己', second, { set: { 取代: 'sample-disc-2025-q3-second' } }),
  fault('cycle', '公示互相取代', 'disclosures/sample-disc-2025-q3', { set: { 取代: 'sample-disc-2025-q3-second' } }),
  fault('order', '重新公示早于原来的', second, { set: { 公布日期: '2025-10-01' } }),
  fault('order', '应公布早于期间结束', quarter, { set: { 应公布日期: '2025-03-01' } }),
  fault('order', '公布早了一年', quarter, { set: { 公布日期: '2024-04-25' } }),
  fault('order', '公布在将来', 'disclosures/sample-disc-2026-q1', { set: { 公布日期: '2027-04-20' } }),
  fault('disclosure-period', '应公布晚了一个月', quarter, { set: { 应公布日期: '2025-05-30' } }),
  fault('disclosure-period', '应公布晚了半年', quarter, { set: { 应公布日期: '2025-10-30' } }),
  fault('disclosure-period', '季度写成年度', quarter, { set: { 期间类型: '年度' } }),
  fault('own-books', '没有收款方', meals, { set: { 收款方: '' } }),
  fault('own-books', '有单位没有数量', meals, { set: { 数量: '' } }),
  fault('own-books', '有数量没有单位', meals, { set: { 单位: '' } }),
  fault('own-books', '自己的账写约数', meals, { set: { 精度: '约' } }),
  fault('own-books', '收入没有日期', 'receipts/sample-rec-relief-2024', { set: { 日期: '' } }),
  fault('payee-group', '收款群体 0 人', tutors, { set: { 人数: '0' } }),
  fault('unit-price', '数量多打一个 0', meals, { set: { 数量: '24120' } }),
  fault('ref', '服务打错', meals, { set: { 服务: 'sample-mealz' } }),
  fault('ref', '服务的类别填了支出类别', 'services/sample-meals', { set: { 类别: 'exp-meals' } }),
];
