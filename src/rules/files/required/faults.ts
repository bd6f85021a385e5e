import { amount, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('金额空着', meals, amount('')),
  fault('出处空着', meals, { set: { 出处: '' } }),
  fault('摘要空着', meals, { set: { 摘要: '' } }),
  fault('文件没写发布者', 'documents/sample-doc-contract', { set: { 发布者: '' } }),
];
