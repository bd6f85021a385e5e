import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('出处是租赁合同', meals, { set: { 出处: 'sample-doc-lease' } }, ['source-kind', 'snapshot']),
  fault('凭证汇总写成新闻报道', 'documents/sample-doc-vouchers-2024-q2', { set: { 类型: '新闻报道' } }),
];
