import { each, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('彩票公益金付日常运行', meals, { set: { 支出类别: 'exp-operation' } }, [
    'excluded-use',
    'budget-line:warning',
    'snapshot',
  ]),
  fault('彩票公益金付房租', 'expenses/sample-exp-2025-042', { set: { 支出类别: 'exp-rent' } }, [
    'excluded-use',
    'budget-line:warning',
    'snapshot',
  ]),
  fault('财政的钱写成福彩', 'funds/sample-fund-town', { set: { 类型: '福利彩票公益金' } }, [
    ...each('excluded-use', 'expenses', [
      'sample-exp-2024-001',
      'sample-exp-2024-003',
      'sample-exp-2024-021',
      'sample-exp-2024-025',
      'sample-exp-2024-035',
      'sample-exp-2024-038',
      'sample-exp-2024-060',
      'sample-exp-2024-069',
      'sample-exp-2025-002',
      'sample-exp-2025-003',
      'sample-exp-2025-026',
      'sample-exp-2025-031',
      'sample-exp-2025-041',
      'sample-exp-2025-072',
      'sample-exp-2025-084',
    ]),
    'fund-papers',
  ]),
  fault(
    '福彩付房租，预算删了',
    'expenses/sample-exp-2024-001',
    { set: { 资金: 'sample-fund-lottery-2024', 预算: '' } },
    [
      'excluded-use',
      'carried-over@receipts/sample-rec-lottery-2025-carried',
      'fund-balance@funds/sample-fund-lottery-2024',
      'snapshot',
      'spent-before-income',
    ],
  ),
  fault('限制换了资金类型', 'limits/sample-limit-lottery-rent', { set: { 资金类型: '财政拨款' } }, [
    ...each('excluded-use', 'expenses', [
      'sample-exp-2024-001',
      'sample-exp-2024-035',
      'sample-exp-2025-002',
      'sample-exp-2025-041',
    ]),
  ]),
];
