import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('捐赠方不同意，名称还在', 'organizations/sample-org-food', { set: { 同意公示名称: '否' } }),
  fault('捐赠方没问过', 'organizations/sample-org-food', { set: { 同意公示名称: '' } }, ['donor-consent:warning']),
  fault('不公布名称的捐赠方写出了名称', 'organizations/sample-org-donor-unnamed', {
    set: { 名称: '示例糖果有限公司' },
  }),
];
