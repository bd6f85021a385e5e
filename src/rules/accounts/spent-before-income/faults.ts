import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('没有收入就支出', meals, { set: { 日期: '2024-03-01' } }, [
    'spent-before-income',
    'budget-line:warning',
    'snapshot',
    'snapshot:warning',
    'source-date',
  ]),
  fault('日期早一个月', meals, { set: { 日期: '2024-03-10' } }, [
    'spent-before-income',
    'budget-line:warning',
    'snapshot',
    'snapshot:warning',
    'source-date',
  ]),
  fault('资金是别的站的，预算删了', 'expenses/sample-exp-2024-001', { set: { 资金: 'sample-fund-hewan', 预算: '' } }, [
    'spent-before-income',
    'fund-balance@funds/sample-fund-hewan',
    'snapshot',
  ]),
];
