import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('机关的类型写成社会组织', 'organizations/sample-org-town-gov', {
    set: { 类型: '社会组织' },
  }),
  fault('机关有社会组织等级', 'organizations/sample-org-town-gov', { set: { 等级: '4A' } }),
  fault('不公布名称的写成同意', 'organizations/sample-org-donor-unnamed', {
    set: { 同意公示名称: '是' },
  }),
  fault('省厅写在县里', 'organizations/sample-org-province-civil', {
    set: { 区划: 'sample-county' },
  }),
  fault('合作机构里有承接机构', 'projects/sample-project-resettle', {
    set: { 合作机构: 'sample-org-agency' },
  }),
  fault('企业代管社区基金', 'funds/sample-fund-hewan', { set: { 管理机构: 'sample-org-print' } }),
  fault('付给个人汇总', meals, { set: { 收款方: 'sample-org-individuals' } }, [
    'organization-kind',
    'snapshot',
    'steady-words',
  ]),
  fault('超市写成机关', 'organizations/sample-org-grocer', { set: { 类型: '党政机关' } }),
];
