import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('结项没有结束日期', 'projects/sample-project-governance', { set: { 结束日期: '' } }, [
    'status-date',
    'disclosure-basis@disclosures/sample-disc-closing-governance',
  ]),
  fault('结项了还没有结束', 'projects/sample-project-governance', { set: { 结束日期: '2027-12-31' } }, [
    'status-date',
    'disclosure-basis@disclosures/sample-disc-closing-governance',
  ]),
  fault('早已结束还在进行', 'projects/sample-project-governance', { set: { 状态: '进行中' } }),
  fault('筹备的已经开始', 'projects/sample-project-jobs', { set: { 开始日期: '2026-01-04' } }),
  fault('花了钱的还在筹备', 'projects/sample-project-meals', { set: { 状态: '筹备' } }),
  fault('完成了没有日期', 'exchanges/sample-exchange-01', { set: { 完成日期: '' } }),
  fault('没有对接就完成了', 'exchanges/sample-exchange-02', { set: { 完成日期: '2026-11-10' } }),
  fault('达标没有核查日期', 'checklists/sample-check-01', { set: { 核查日期: '' } }),
];
