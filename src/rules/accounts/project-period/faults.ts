import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('支出早于项目开始', 'expenses/sample-exp-2024-016', { set: { 日期: '2024-03-20' } }, [
    'project-period',
    'snapshot',
    'snapshot:warning',
    'source-date',
  ]),
  fault('项目开始晚于支出', 'projects/sample-project-meals', { set: { 开始日期: '2024-04-12' } }, [
    'project-period@expenses/sample-exp-2024-008',
  ]),
];
