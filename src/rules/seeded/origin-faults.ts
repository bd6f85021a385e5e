import { amount, fault, meals, refund, type Fault } from './fault.ts';

const relief = 'receipts/sample-rec-relief-2024';
const passed = 'receipts/sample-rec-county-service-2024';
const carried = 'receipts/sample-rec-lottery-2025-carried';
const lottery = 'funds/sample-fund-lottery-2024';
const materials = 'expenses/sample-exp-2025-013';

/** Where money is from and to whom it went: what an auditor sees without looking at a single amount. */
export const originFaults: readonly Fault[] = [
  fault('fund-parties', '财政拨款的拨付方是企业', 'funds/sample-fund-relief', { set: { 拨付方: 'sample-org-food' } }),
  fault('fund-parties', '捐赠的拨付方是机关', 'funds/sample-fund-food', { set: { 拨付方: 'sample-org-county-civil' } }),
  fault('fund-parties', '层级比拨付方还低', 'funds/sample-fund-relief', { set: { 层级: '村' } }),
  fault('fund-parties', '自己拨给自己', 'funds/sample-fund-relief', { set: { 接收机构: 'sample-org-county-civil' } }),
  fault('fund-parties', '文号早了十年', lottery, { set: { 文号: '示例民〔2014〕00号' } }),
  fault('fund-parties', '功能科目少一位', 'funds/sample-fund-town', { set: { 功能科目: '208020' } }),
  fault('fund-kind', '年度两个数字打反', lottery, { set: { 年度: '2042' } }),
  fault('receipt-kind', '转来的钱没写上游', passed, { set: { 上游收入: '' } }, passed),
  fault('receipt-kind', '结转写成拨入', carried, { set: { 类别: '拨入' } }),
  fault('receipt-kind', '实物折价写成捐赠', 'receipts/sample-rec-food-books', { set: { 类别: '捐赠' } }),
  fault('receipt-kind', '利息比本金多', 'receipts/sample-rec-hewan-2025-interest', amount('91235.00')),
  fault('unit-slip', '拨入写成利息', relief, { set: { 类别: '利息' } }),
  fault('unit-slip', '利息写成拨入', 'receipts/sample-rec-lottery-2024-interest', { set: { 类别: '拨入' } }),
  fault(
    'fund-balance',
    '收入换到同站别的资金',
    relief,
    { set: { 资金: 'sample-fund-town' } },
    'funds/sample-fund-relief',
  ),
  fault('paid-to-self', '收款方是拨付方', meals, { set: { 收款方: 'sample-org-city-civil' } }),
  fault('paid-to-self', '收款方是接收机构自己', meals, { set: { 收款方: 'sample-org-town-gov' } }),
  fault('refund', '冲销换了收款方', refund, { set: { 收款方: 'sample-org-bookshop' } }),
  fault('own-books', '摘要只有一个字', meals, { set: { 摘要: '款' } }),
  fault('own-books', '摘要写着其他', meals, { set: { 摘要: '其他' } }),
  fault('payee-group', '收款群体写成人名', 'expenses/sample-exp-2025-083', { set: { 收款群体: '张某某', 人数: '5' } }),
  fault('pii', '摘要写了家庭住址', materials, { set: { 摘要: '慰问东街社区3号楼2单元501室老人' } }),
  fault('duplicate-id', '一行粘了两遍', materials, { line: (line) => `${line}\n${line}` }),
  fault('form', '金额是全角数字', materials, amount('５９３０．００')),
  fault('form', '金额写成万元', meals, amount('0.9648万')),
  fault('date', '日期和金额对调', materials, { set: { 日期: '5930.00', '金额（元）': '2025-04-22' } }),
];
