import { amount, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('金额是 0', meals, amount('0.00'), [
    'count:warning',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'snapshot',
  ]),
  fault('数量是负数', meals, { set: { 数量: '-2412' } }, ['count', 'snapshot']),
  fault('版本是 0', 'budgets/sample-bud-station-town-rent-v1', { set: { 版本: '0' } }, [
    'count',
    'budget-version:warning@budgets/sample-bud-station-town-rent-v2',
    'snapshot',
  ]),
  fault('办理时限是负数', 'services/sample-meals', { set: { 办理时限: '-3' } }),
  fault('预计受益人数是负数', 'projects/sample-project-meals', { set: { 预计受益人数: '-60' } }),
  fault('人口是负数', 'figures/sample-fig-beijie-population', { set: { 数值: '-2196', 写法: '' } }),
  fault('活动名额是负数', 'events/sample-event-2026-11-bath', { set: { 名额: '-12' } }),
  fault('预计受益人数是零', 'projects/sample-project-jobs', { set: { 预计受益人数: '0' } }),
];
