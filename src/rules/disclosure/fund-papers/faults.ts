import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('文号比出处还晚', 'funds/sample-fund-lottery-2024', { set: { 文号: '示例民〔2025〕00号' } }),
  fault('功能科目不是彩票的', 'funds/sample-fund-lottery-2024', { set: { 功能科目: '2080299' } }),
  fault('财政拨款写了彩票科目', 'funds/sample-fund-relief', { set: { 功能科目: '2296002' } }),
  fault('层级和名称对不上', 'funds/sample-fund-lottery-2024', { set: { 层级: '省' } }),
  fault('拨付方不是下达的机关', 'funds/sample-fund-lottery-province', {
    set: { 拨付方: 'sample-org-city-civil' },
  }),
  fault('出处是别的年度的下达文件', 'funds/sample-fund-lottery-2024', { set: { 出处: 'sample-doc-lottery-2025' } }, [
    'fund-papers',
    'fund-papers@receipts/sample-rec-lottery-2024-grant',
  ]),
  fault('下达文件还没有，钱就到了', 'receipts/sample-rec-lottery-2024-grant', { set: { 日期: '2024-03-08' } }, [
    'fund-papers',
    'snapshot',
  ]),
];
