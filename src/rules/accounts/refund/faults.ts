import { fault, refund, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('冲销换了类别', refund, { set: { 支出类别: 'exp-service' } }, ['refund', 'budget-line:warning', 'snapshot']),
  fault('冲销早于原来那笔', refund, { set: { 日期: '2025-10-14' } }, ['refund', 'snapshot']),
  fault('冲的是别的资金的支出', refund, { set: { 冲销: 'sample-exp-2024-001' } }, [
    'refund',
    'refund',
    'money-sign',
    'snapshot',
  ]),
  fault(
    '冲的是另一笔冲销',
    'expenses/sample-exp-2025-070',
    {
      set: { 冲销: 'sample-exp-2025-064', '金额（元）': '-10.00' },
    },
    ['refund', 'refund', 'refund', 'money-sign', 'snapshot'],
  ),
  fault('冲销换了收款方', refund, { set: { 收款方: 'sample-org-bookshop' } }, ['refund', 'snapshot']),
];
