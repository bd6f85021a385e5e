import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('摘要里有手机号', meals, { set: { 摘要: '送餐，找老张 13800138000' } }, ['pii', 'snapshot']),
  fault('备注里有身份证号', meals, { set: { 备注: '领款人 11010519491231002X' } }, ['pii', 'snapshot']),
  fault('摘要写了家庭住址', 'expenses/sample-exp-2025-013', { set: { 摘要: '慰问东街社区3号楼2单元501室老人' } }, [
    'pii',
    'snapshot',
  ]),
];
