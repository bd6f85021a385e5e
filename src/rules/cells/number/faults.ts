import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [fault('数量不是数字', meals, { set: { 数量: '两千多' } })];
