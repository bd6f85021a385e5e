import { each, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('年份早了一百年', meals, { set: { 日期: '1924-04-10' } }, [
    'far-date',
    'before-founded',
    'budget-line:warning',
    'project-period',
    'snapshot',
    'spent-before-income',
  ]),
  fault('预算的年份错了', 'budgets/sample-bud-station-town-rent-v2', { set: { 日期: '2034-01-15' } }, [
    'far-date',
    ...each('budget-line:warning', 'expenses', [
      'sample-exp-2024-001',
      'sample-exp-2024-035',
      'sample-exp-2025-002',
      'sample-exp-2025-041',
    ]),
    'snapshot',
  ]),
  fault(
    '活动年份打错',
    'events/sample-event-2026-11-bath',
    {
      set: { 开始: '2062-11-18 09:00', 结束: '2062-11-18 11:00' },
    },
    ['far-date', 'far-date'],
  ),
];
