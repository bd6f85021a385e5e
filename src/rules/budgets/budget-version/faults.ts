import { amount, each, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('一个版本有两行', 'budgets/sample-bud-station-town-operation-v3', { set: { 版本: '2' } }, [
    'budget-version',
    'snapshot',
  ]),
  fault(
    '后一版的日期更早',
    'budgets/sample-bud-station-town-operation-v2',
    {
      set: { 日期: '2024-01-03' },
    },
    ['budget-version:warning', 'snapshot'],
  ),
  fault('预算抄了一遍', 'budgets/sample-bud-station-town-rent-v2', { copyAs: 'sample-bud-rent-b' }, [
    'budget-version:warning@budgets/sample-bud-rent-b',
    'budget-version@budgets/sample-bud-rent-b',
    'snapshot:warning@budgets/sample-bud-rent-b',
  ]),
  fault(
    '预算抄成新的一版',
    'budgets/sample-bud-station-town-rent-v2',
    { copyAs: 'sample-bud-rent-b', set: { 版本: '9' } },
    [
      'budget-version:warning@budgets/sample-bud-rent-b',
      'budget-version:warning@budgets/sample-bud-rent-b',
      ...each('budget-line:warning', 'expenses', [
        'sample-exp-2024-001',
        'sample-exp-2024-035',
        'sample-exp-2025-002',
        'sample-exp-2025-041',
      ]),
      'snapshot:warning@budgets/sample-bud-rent-b',
    ],
  ),
  fault(
    '没有批复就调整',
    'budgets/sample-bud-station-town-rent-v1',
    {
      set: { 阶段: '调整', 理由: '改' },
    },
    ['budget-version:warning', 'budget-version:warning@budgets/sample-bud-station-town-rent-v2', 'snapshot'],
  ),
  fault(
    '批复以后又申报',
    'budgets/sample-bud-station-town-operation-v3',
    {
      set: { 阶段: '申报' },
    },
    [
      'budget-version:warning',
      'budget-line:warning@expenses/sample-exp-2025-072',
      'budget-line:warning@expenses/sample-exp-2025-084',
      'snapshot',
    ],
  ),
  fault('批复比申报多', 'budgets/sample-bud-children-county-service-activity-v2', amount('95000.00'), [
    'budget-version:warning',
    'snapshot',
  ]),
  fault('版本跳号', 'budgets/sample-bud-children-county-service-activity-v2', { set: { 版本: '4' } }, [
    'budget-version:warning',
    'snapshot',
  ]),
  fault('申报写成批复', 'budgets/sample-bud-children-county-service-activity-v1', { set: { 阶段: '批复' } }, [
    'budget-version:warning@budgets/sample-bud-children-county-service-activity-v2',
    'snapshot',
  ]),
  fault(
    '批复写成调整',
    'budgets/sample-bud-children-county-service-activity-v2',
    { set: { 阶段: '调整', 理由: '人多了' } },
    ['budget-version:warning', 'snapshot'],
  ),
  fault('没有批复就花钱', 'budgets/sample-bud-children-county-service-activity-v2', { set: { 阶段: '申报' } }, [
    'budget-version:warning',
    'snapshot',
  ]),
  fault(
    '预算换到别的项目',
    'budgets/sample-bud-meals-lottery-2024-meals-v2',
    {
      set: { 项目: 'sample-project-visits' },
    },
    [
      'budget-version:warning',
      ...each('budget-line', 'expenses', [
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
    ],
  ),
];
