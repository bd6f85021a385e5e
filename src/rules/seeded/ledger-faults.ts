import { amount, fault, meals, refund, type Change, type Fault } from './fault.ts';

const rent = 'expenses/sample-exp-2024-001';
const meeting = 'expenses/sample-exp-2024-061';
const relief = 'receipts/sample-rec-relief-2024';
const carried = 'receipts/sample-rec-lottery-2025-carried';
const rentBudget = 'budgets/sample-bud-station-town-rent-v2';
const again = (set: Readonly<Record<string, string>>): Change => ({ copyAs: 'sample-exp-2024-108', set });
const twin = 'expenses/sample-exp-2024-108';

/** What somebody would try who wants money to vanish, or to be in two places: funds, budgets, receipts and their ways. */
export const ledgerFaults: readonly Fault[] = [
  fault('source-date', '月和日对调', meals, { set: { 日期: '2024-10-04' } }),
  fault('spent-before-income', '日期早一个月', meals, { set: { 日期: '2024-03-10' } }),
  fault('source-date', '出处是下一年的凭证', meals, { set: { 出处: 'sample-doc-vouchers-2025-q2' } }),
  fault('source-date', '出处是前一季的凭证', 'expenses/sample-exp-2024-046', {
    set: { 出处: 'sample-doc-vouchers-2024-q1' },
  }),
  fault('budget-fund', '资金是别的站的', rent, { set: { 资金: 'sample-fund-hewan' } }),
  fault('spent-before-income', '资金是别的站的，预算删了', rent, { set: { 资金: 'sample-fund-hewan', 预算: '' } }),
  fault('belongs', '站点是别的站', meals, { set: { 站点: 'sample-room-hewan' } }),
  fault('belongs', '收入记到别的站', 'receipts/sample-rec-lottery-2025-grant', { set: { 站点: 'sample-room-hewan' } }),
  fault('carried-over', '收入记到已经结转完的资金', 'receipts/sample-rec-lottery-2025-interest', {
    set: { 资金: 'sample-fund-lottery-2024' },
  }),
  fault('steady-amount', '收入多打一个 0', relief, amount('800000.00')),
  fault('steady-amount', '收入少打一个 0', relief, amount('8000.00')),
  fault('steady-amount', '支出多打一个 0', meeting, amount('72600.00')),
  fault('steady-amount', '支出少打一个 0', meeting, amount('726.00')),
  fault('unit-slip', '支出乘了一千', meeting, amount('7260000.00')),
  fault('unit-slip', '支出少了三位', 'expenses/sample-exp-2024-071', amount('162.00')),
  fault('steady-amount', '支出写成一分钱', meeting, amount('0.01')),
  fault('unit-slip', '利息乘了一百', 'receipts/sample-rec-lottery-2024-interest', amount('21436.00')),
  fault(
    'carried-over',
    '利息两个数字打反',
    'receipts/sample-rec-lottery-2024-interest',
    amount('241.36'),
    'receipts/sample-rec-lottery-2025-carried',
  ),
  fault('repeated-payment', '又记一遍，日期晚一天', meals, again({ 日期: '2024-04-11' }), twin),
  fault('repeated-payment', '又记一遍，日期晚一周', meals, again({ 日期: '2024-04-17' }), twin),
  fault('repeated-payment', '又记一遍，日期晚一个月', meals, again({ 日期: '2024-05-10' }), twin),
  fault('duplicate-payment', '又记一遍，换了类别', meals, again({ 支出类别: 'exp-service', 预算: '' }), twin),
  fault('repeated-payment', '又记一遍，换了资金', meals, again({ 资金: 'sample-fund-town', 预算: '' }), twin),
  fault('unit-price', '又记一遍，多一分钱', meals, again({ '金额（元）': '9648.01' }), twin),
  fault(
    'repeated-payment',
    '收入又记一遍，日期晚一天',
    relief,
    { copyAs: 'sample-rec-relief-2024-b', set: { 日期: '2024-05-11' } },
    'receipts/sample-rec-relief-2024-b',
  ),
  fault(
    'repeated-payment',
    '收入又记到别的资金',
    relief,
    { copyAs: 'sample-rec-relief-2024-b', set: { 资金: 'sample-fund-town' } },
    'receipts/sample-rec-relief-2024-b',
  ),
  fault(
    'repeated-payment',
    '冲销又记一遍',
    refund,
    { copyAs: 'sample-exp-2025-164', set: { 日期: '2025-12-12' } },
    'expenses/sample-exp-2025-164',
  ),
  fault('refund', '冲的是别的资金的支出', refund, { set: { 冲销: 'sample-exp-2024-001' } }),
  fault('refund', '冲的是另一笔冲销', 'expenses/sample-exp-2025-070', {
    set: { 冲销: 'sample-exp-2025-064', '金额（元）': '-10.00' },
  }),
  fault('budget-line', '冲销记到别的项目', refund, { set: { 项目: 'sample-project-meals' } }),
  fault('budget-line', '预算填的是申报', meals, { set: { 预算: 'sample-bud-meals-lottery-2024-meals-v1' } }),
  fault('budget-line', '预算填的是后来才调整的', 'expenses/sample-exp-2024-003', {
    set: { 预算: 'sample-bud-station-town-operation-v3' },
  }),
  fault('budget-line', '预算是别的项目的', meals, { set: { 预算: 'sample-bud-visits-lottery-2024-service-v2' } }),
  fault('ref', '预算没有这一版', meals, { set: { 预算: 'sample-bud-meals-lottery-2024-meals-v4' } }),
  fault('budget-line', '预算删了', meals, { set: { 预算: '' } }),
  fault('budget-line', '项目删了', meals, { set: { 项目: '' } }),
  fault('budget-version', '预算抄了一遍', rentBudget, { copyAs: 'sample-bud-rent-b' }, 'budgets/sample-bud-rent-b'),
  fault(
    'budget-version',
    '预算抄成新的一版',
    rentBudget,
    { copyAs: 'sample-bud-rent-b', set: { 版本: '9' } },
    'budgets/sample-bud-rent-b',
  ),
  fault('budget-version', '没有批复就调整', 'budgets/sample-bud-station-town-rent-v1', {
    set: { 阶段: '调整', 理由: '改' },
  }),
  fault('budget-version', '批复以后又申报', 'budgets/sample-bud-station-town-operation-v3', {
    set: { 阶段: '申报' },
  }),
  fault('budget-fund', '预算换了资金', rentBudget, { set: { 资金: 'sample-fund-relief' } }, rent),
  fault('budget-line', '预算换了项目', rentBudget, { set: { 项目: 'sample-project-meals' } }, rent),
  fault('budget-total', '预算多打一个 0', rentBudget, amount('960000.00'), 'funds/sample-fund-town'),
  fault('ref', '预算的类别是人群', rentBudget, { set: { 支出类别: 'aud-elderly' } }),
  fault('cycle', '上游收入互相指', 'receipts/sample-rec-county-contract-2024', {
    set: { 上游收入: 'sample-rec-county-service-2024' },
  }),
  fault(
    'passed-on',
    '上游比转出的少',
    'receipts/sample-rec-county-contract-2024',
    amount('500000.00'),
    'receipts/sample-rec-county-service-2024',
  ),
  fault('passed-on', '上游是下一年的', 'receipts/sample-rec-county-service-2024', {
    set: { 上游收入: 'sample-rec-county-contract-2025' },
  }),
  fault('passed-on', '上游是别的资金的', 'receipts/sample-rec-county-service-2024', {
    set: { 上游收入: 'sample-rec-food-2024' },
  }),
  fault('carried-over', '结转没写从哪里来', carried, { set: { 上游收入: '' } }),
  fault('carried-over', '结转的两个数字打反', carried, amount('13476.36')),
  fault('source-date', '结转记到下一年', carried, { set: { 日期: '2026-01-01' } }),
  fault('fund-balance', '拨入写成投入', relief, { set: { 类别: '投入' } }, 'funds/sample-fund-relief'),
  fault('fund-balance', '拨入写成实物折价', relief, { set: { 类别: '实物折价' } }, 'funds/sample-fund-relief'),
  fault('fund-kind', '捐赠写成拨入', 'receipts/sample-rec-food-2024', { set: { 类别: '拨入' } }),
  fault('fund-kind', '年度和名称不一样', 'funds/sample-fund-lottery-2024', { set: { 年度: '2023' } }),
  fault('fund-kind', '福彩写成其他', 'funds/sample-fund-lottery-2024', { set: { 类型: '其他' } }),
  fault('fund-kind', '社区基金写成捐赠', 'funds/sample-fund-hewan', { set: { 类型: '社会捐赠' } }),
  fault('fund-kind', '两笔资金同名', 'funds/sample-fund-lottery-2025', {
    set: { 名称: '2024年市级福利彩票公益金（老年人福利）' },
  }),
  fault('excluded-use', '财政的钱写成福彩', 'funds/sample-fund-town', { set: { 类型: '福利彩票公益金' } }, rent),
  fault('excluded-use', '福彩付房租，预算删了', rent, { set: { 资金: 'sample-fund-lottery-2024', 预算: '' } }),
];
