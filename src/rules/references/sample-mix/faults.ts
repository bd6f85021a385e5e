import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('示例站写成真的', 'stations/sample-station', { set: { 资料性质: '自主公开' } }),
];
