import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('彩票公益金没有限定用途', 'funds/sample-fund-lottery-2024', { set: { 限定用途: '' } }),
  fault('捐赠没有限定用途', 'funds/sample-fund-food', { set: { 限定用途: '' } }),
  fault('社区基金没有管理机构', 'funds/sample-fund-hewan', { set: { 管理机构: '' } }),
  fault('拨款没有拨付方', 'funds/sample-fund-relief', { set: { 拨付方: '' } }),
  fault('拨款没有层级', 'funds/sample-fund-relief', { set: { 层级: '' } }),
  fault('下达的钱没有文号', 'funds/sample-fund-lottery-2024', { set: { 文号: '' } }),
  fault('下达的钱没有功能科目', 'funds/sample-fund-lottery-2024', { set: { 功能科目: '' } }),
];
