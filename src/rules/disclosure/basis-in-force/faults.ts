import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('依据那时还没有生效', 'disclosures/sample-disc-2024-q1', { set: { 依据: 'duty-charity-info-asset' } }),
  fault('依据的生效晚了一年', 'duties/sample-duty-regular', { set: { 生效: '2025-01-01' } }),
  fault('依据的失效早了', 'duties/sample-duty-regular', { set: { 失效: '2024-06-30' } }),
  fault('限制早于规定', 'limits/sample-limit-lottery-rent', { set: { 生效: '2020-01-01' } }),
];
