import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('收款群体太小', 'expenses/sample-exp-2024-023', { set: { 人数: '4' } }, ['payee-group', 'snapshot']),
  fault('收款群体没写人数', 'expenses/sample-exp-2024-023', { set: { 人数: '' } }, ['payee-group', 'snapshot']),
  fault('人数打反', 'expenses/sample-exp-2024-023', { set: { 人数: '42' } }, ['payee-group:warning', 'snapshot']),
  fault(
    '收款方和收款群体都填了',
    'expenses/sample-exp-2024-023',
    {
      set: { 收款方: 'sample-org-college' },
    },
    ['payee-group', 'snapshot'],
  ),
  fault('收款群体写成人名', 'expenses/sample-exp-2025-083', { set: { 收款群体: '张某某', 人数: '5' } }, [
    'payee-group:warning',
    'snapshot',
    'steady-words',
  ]),
  fault('收款群体 0 人', 'expenses/sample-exp-2024-068', { set: { 人数: '0' } }, ['payee-group', 'snapshot']),
];
