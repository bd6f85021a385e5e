import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault(
    '每期一样的换了收款方',
    'expenses/sample-exp-2024-001',
    {
      set: { 收款方: 'sample-org-print' },
    },
    ['steady-words', 'snapshot'],
  ),
  fault('每期一样的没写服务', meals, { set: { 服务: '' } }, ['steady-words', 'snapshot']),
];
