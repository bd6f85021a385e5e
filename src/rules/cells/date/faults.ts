import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('年份没有这一年', meals, { set: { 日期: '2204-04-10' } }),
  fault('日期说不准', meals, { set: { 日期: '4/10/24' } }),
  fault('日历上没有这一天', meals, { set: { 日期: '2024-02-30' } }),
  fault('活动几点看不懂', 'events/sample-event-2026-12-phone', { set: { 开始: '12月2日下午' } }),
  fault('日期和金额对调', 'expenses/sample-exp-2025-013', { set: { 日期: '5930.00', '金额（元）': '2025-04-22' } }, [
    'date',
    'money',
  ]),
];
