import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('户写成人', 'expenses/sample-exp-2024-043', { set: { 单位: '人' } }, ['counted-in', 'snapshot']),
  fault('人写成户', 'expenses/sample-exp-2025-062', { set: { 单位: '户' } }, ['counted-in', 'snapshot']),
  fault('份写成次', meals, { set: { 单位: '次' } }, ['counted-in', 'snapshot', 'steady-words']),
  fault('群体是家庭，单位是人', 'expenses/sample-exp-2024-043', { set: { 单位: '人', 摘要: '中秋慰问' } }, [
    'counted-in',
    'snapshot',
  ]),
];
