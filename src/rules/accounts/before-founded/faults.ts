import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('成立晚于自己的账', 'stations/sample-room-hewan', { set: { 成立日期: '2026-04-12' } }),
];
