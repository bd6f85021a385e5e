import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('财政拨款的拨付方是企业', 'funds/sample-fund-relief', { set: { 拨付方: 'sample-org-food' } }, [
    'fund-parties',
    'fund-papers',
  ]),
  fault('捐赠的拨付方是机关', 'funds/sample-fund-food', { set: { 拨付方: 'sample-org-county-civil' } }),
  fault('层级比拨付方还低', 'funds/sample-fund-relief', { set: { 层级: '村' } }),
  fault('自己拨给自己', 'funds/sample-fund-relief', { set: { 接收机构: 'sample-org-county-civil' } }),
  fault('文号早了十年', 'funds/sample-fund-lottery-2024', { set: { 文号: '示例民〔2014〕00号' } }),
  fault('功能科目少一位', 'funds/sample-fund-town', { set: { 功能科目: '208020' } }),
  fault('社区基金的层级和站点对不上', 'funds/sample-fund-neighbour', { set: { 层级: '村' } }),
  fault('捐赠方自己管捐款', 'funds/sample-fund-food', { set: { 管理机构: 'sample-org-food' } }),
];
