import { fault, meals, refund, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('年份早了十年', meals, { set: { 日期: '2014-04-10' } }, [
    'source-date',
    'before-founded',
    'budget-line:warning',
    'project-period',
    'snapshot',
    'spent-before-income',
  ]),
  fault('年份晚了一年，晚于凭证', meals, { set: { 日期: '2025-04-10' } }, [
    'source-date',
    'carried-over:warning',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'period-twice@expenses/sample-exp-2025-009',
    'snapshot',
    'snapshot:warning',
  ]),
  fault('月和日对调', meals, { set: { 日期: '2024-10-04' } }, ['source-date', 'snapshot', 'snapshot:warning']),
  fault('出处是下一年的凭证', meals, { set: { 出处: 'sample-doc-vouchers-2025-q2' } }, ['source-date', 'snapshot']),
  fault(
    '出处是前一季的凭证',
    'expenses/sample-exp-2024-046',
    {
      set: { 出处: 'sample-doc-vouchers-2024-q1' },
    },
    ['source-date', 'snapshot', 'snapshot:warning'],
  ),
  fault('结转记到下一年', 'receipts/sample-rec-lottery-2025-carried', { set: { 日期: '2026-01-01' } }, [
    'source-date',
    'snapshot',
  ]),
  fault('出处是下一季的凭证', meals, { set: { 出处: 'sample-doc-vouchers-2024-q3' } }, ['source-date', 'snapshot']),
  fault('付款日期到了下一季', 'expenses/sample-exp-2024-028', { set: { 日期: '2024-10-07' } }, [
    'source-date',
    'snapshot',
    'snapshot:warning',
  ]),
  fault(
    '文件标题的季度写错',
    'documents/sample-doc-vouchers-2024-q2',
    { set: { 标题: '示例镇社工站2024年第一季度凭证汇总' } },
    ['source-date', 'source-date@receipts/sample-rec-relief-2024'],
  ),
  fault('文件日期早了一年', 'documents/sample-doc-vouchers-2024-q2', { set: { 日期: '2023-07-22' } }, [
    'source-date',
    'source-date@receipts/sample-rec-relief-2024',
  ]),
  fault(
    '调整的出处是上年的批复汇总',
    'budgets/sample-bud-meals-lottery-2025-meals-v3',
    {
      set: { 出处: 'sample-doc-budget-2024' },
    },
    ['source-date', 'snapshot'],
  ),
  fault('冲销的出处是上一季的', refund, { set: { 出处: 'sample-doc-vouchers-2025-q3' } }, ['source-date', 'snapshot']),
];
