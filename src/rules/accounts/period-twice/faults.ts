import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault(
    '季度写错，一期付了两次',
    'expenses/sample-exp-2024-028',
    {
      set: { 摘要: '东街助餐点第三季度堂食补贴，每份补4元' },
    },
    ['period-twice', 'snapshot'],
  ),
];
