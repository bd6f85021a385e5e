import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('开放时间看不懂', 'stations/sample-station', { set: { 开放时间: '早八点到晚五点' } }),
];
