import { amount, fault, meals, type Fault } from './fault.ts';

/** Sums, budgets, funds, payees and disclosures that contradict each other. */
export const balanceFaults: readonly Fault[] = [
  fault(
    'fund-balance',
    '收入漏记，资金透支',
    'receipts/sample-rec-unnamed-2025',
    amount('11000.00'),
    'funds/sample-fund-unnamed',
  ),
  fault(
    'budget-total',
    '批复比收入多',
    'budgets/sample-bud-home-lottery-province-construction-v2',
    amount('198000.00'),
    'funds/sample-fund-lottery-province',
  ),
  fault(
    'budget-overrun',
    '超预算的理由删了',
    'expenses/sample-exp-2025-070',
    { set: { 备注: '' } },
    'budgets/sample-bud-station-town-volunteer-v2',
  ),
  fault('budget-overrun', '预算改小了', 'budgets/sample-bud-governance-hewan-construction-v2', amount('9000.00')),
  fault('adjustment-reason', '调整没有理由', 'budgets/sample-bud-station-town-operation-v3', { set: { 理由: '' } }),
  fault('budget-version', '一个版本有两行', 'budgets/sample-bud-station-town-operation-v3', { set: { 版本: '2' } }),
  fault('budget-version', '后一版的日期更早', 'budgets/sample-bud-station-town-operation-v2', {
    set: { 日期: '2024-01-03' },
  }),
  fault('count', '版本是 0', 'budgets/sample-bud-station-town-rent-v1', { set: { 版本: '0' } }),
  fault('sources', '预算没有出处', 'budgets/sample-bud-station-town-rent-v1', { set: { 出处: '' } }),
  fault('budget-fund', '支出和预算不是一笔资金', meals, { set: { 资金: 'sample-fund-lottery-2025' } }),
  fault('budget-line', '支出和预算不是一个项目', meals, { set: { 项目: 'sample-project-visits' } }),
  fault('budget-line', '支出和预算不是一类', meals, { set: { 支出类别: 'exp-materials' } }),
  fault('excluded-use', '彩票公益金付日常运行', meals, { set: { 支出类别: 'exp-operation' } }),
  fault('excluded-use', '彩票公益金付房租', 'expenses/sample-exp-2025-042', { set: { 支出类别: 'exp-rent' } }),
  fault('carried-over', '结转和上年结余差几分', 'receipts/sample-rec-lottery-2025-carried', amount('13746.63')),
  fault('passed-on', '转出的比收到的多', 'receipts/sample-rec-county-service-2024', amount('612000.00')),
  fault('passed-on', '转给了同一笔资金', 'receipts/sample-rec-county-service-2025', {
    set: { 资金: 'sample-fund-county-contract' },
  }),
  fault(
    'passed-on',
    '还没收到就转出',
    'receipts/sample-rec-county-contract-2024',
    { set: { 日期: '2024-03-28' } },
    'receipts/sample-rec-county-service-2024',
  ),
  fault('cycle', '上游收入写成自己', 'receipts/sample-rec-county-service-2024', {
    set: { 上游收入: 'sample-rec-county-service-2024' },
  }),
  fault('payee-group', '收款群体太小', 'expenses/sample-exp-2024-023', { set: { 人数: '4' } }),
  fault('payee-group', '收款群体没写人数', 'expenses/sample-exp-2024-023', { set: { 人数: '' } }),
  fault('payee-group', '人数打反', 'expenses/sample-exp-2024-023', { set: { 人数: '42' } }),
  fault('payee-group', '收款方和收款群体都填了', 'expenses/sample-exp-2024-023', {
    set: { 收款方: 'sample-org-college' },
  }),
  fault('donor-consent', '捐赠方不同意，名称还在', 'organizations/sample-org-food', { set: { 同意公示名称: '否' } }),
  fault('donor-consent', '捐赠方没问过', 'organizations/sample-org-food', { set: { 同意公示名称: '' } }),
  fault('donor-consent', '不公布名称的捐赠方写出了名称', 'organizations/sample-org-donor-unnamed', {
    set: { 名称: '示例糖果有限公司' },
  }),
  fault('belongs', '资金不知道属于谁', 'funds/sample-fund-food', { set: { 接收站点: '' } }),
  fault('correction-value', '更正的新值不是现在的', 'corrections/sample-correction-2025-2', {
    set: { 新值: '1318.00' },
  }),
  fault(
    'correction-value',
    '更正过的金额又改回去',
    'expenses/sample-exp-2025-048',
    amount('1380.00'),
    'corrections/sample-correction-2025-2',
  ),
  fault('correction', '更正的行找不到', 'corrections/sample-correction-2025-2', { set: { 行: 'sample-exp-2025-48' } }),
  fault('correction', '更正的列找不到', 'corrections/sample-correction-2025-2', { set: { 列: '金额元' } }),
  fault('disclosure-period', '季度不完整', 'disclosures/sample-disc-2024-q2', { set: { 期间结束: '2024-05-31' } }),
  fault('disclosure-period', '重新公示没写取代', 'disclosures/sample-disc-2025-q3-second', { set: { 取代: '' } }),
  fault('disclosure-period', '取代了别的季度', 'disclosures/sample-disc-2025-q3-second', {
    set: { 取代: 'sample-disc-2025-q2' },
  }),
  fault('disclosure-period', '应公布日期错了两年', 'disclosures/sample-disc-2024-q1', {
    set: { 应公布日期: '2026-04-30' },
  }),
  fault('order', '期间没完就公布', 'disclosures/sample-disc-2024-q1', { set: { 公布日期: '2024-03-26' } }),
];
