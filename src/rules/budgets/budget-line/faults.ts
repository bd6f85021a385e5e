import { each, fault, meals, refund, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('支出和预算不是一个项目', meals, { set: { 项目: 'sample-project-visits' } }, [
    'budget-line',
    'service-project',
    'snapshot',
    'steady-words',
  ]),
  fault('支出和预算不是一类', meals, { set: { 支出类别: 'exp-materials' } }, ['budget-line:warning', 'snapshot']),
  fault('冲销记到别的项目', refund, { set: { 项目: 'sample-project-meals' } }, [
    'budget-line',
    'service-project',
    'snapshot',
  ]),
  fault('预算填的是申报', meals, { set: { 预算: 'sample-bud-meals-lottery-2024-meals-v1' } }, [
    'budget-line:warning',
    'snapshot',
  ]),
  fault(
    '预算填的是后来才调整的',
    'expenses/sample-exp-2024-003',
    {
      set: { 预算: 'sample-bud-station-town-operation-v3' },
    },
    ['budget-line:warning', 'snapshot'],
  ),
  fault('预算是别的项目的', meals, { set: { 预算: 'sample-bud-visits-lottery-2024-service-v2' } }, [
    'budget-line',
    'budget-line:warning',
    'budget-overrun@budgets/sample-bud-visits-lottery-2024-service-v2',
    'snapshot',
  ]),
  fault('预算删了', meals, { set: { 预算: '' } }, ['budget-line:warning', 'snapshot']),
  fault('项目删了', meals, { set: { 项目: '' } }, ['budget-line:warning', 'snapshot', 'steady-words']),
  fault('预算换了项目', 'budgets/sample-bud-station-town-rent-v2', { set: { 项目: 'sample-project-meals' } }, [
    ...each('budget-line', 'expenses', [
      'sample-exp-2024-001',
      'sample-exp-2024-035',
      'sample-exp-2025-002',
      'sample-exp-2025-041',
    ]),
    'budget-version:warning',
    'snapshot',
  ]),
  fault('批复晚于支出', 'budgets/sample-bud-meals-lottery-2024-meals-v2', { set: { 日期: '2025-03-15' } }, [
    ...each('budget-line:warning', 'expenses', [
      'sample-exp-2024-008',
      'sample-exp-2024-009',
      'sample-exp-2024-010',
      'sample-exp-2024-011',
      'sample-exp-2024-028',
      'sample-exp-2024-029',
      'sample-exp-2024-030',
      'sample-exp-2024-031',
      'sample-exp-2024-047',
      'sample-exp-2024-048',
      'sample-exp-2024-049',
      'sample-exp-2024-050',
      'sample-exp-2024-063',
      'sample-exp-2024-064',
      'sample-exp-2024-065',
      'sample-exp-2024-066',
    ]),
    'snapshot',
    'snapshot:warning',
    'source-date',
  ]),
  fault(
    '新的一版有了还记旧的',
    'expenses/sample-exp-2025-054',
    {
      set: { 预算: 'sample-bud-meals-lottery-2025-meals-v2' },
    },
    ['budget-line:warning', 'snapshot'],
  ),
];
