import { amount, fault, type Fault } from './fault.ts';

const activity = 'budgets/sample-bud-children-county-service-activity-v2';
const ended = 'projects/sample-project-governance';
const meals = 'projects/sample-project-meals';
const population = 'figures/sample-fig-beijie-population';

/** How far things have come, what was approved when, what stands above what, what is written twice or left out. */
export const stateFaults: readonly Fault[] = [
  fault('budget-version', '批复比申报多', activity, amount('95000.00')),
  fault('budget-version', '版本跳号', activity, { set: { 版本: '4' } }),
  fault(
    'budget-version',
    '申报写成批复',
    'budgets/sample-bud-children-county-service-activity-v1',
    { set: { 阶段: '批复' } },
    activity,
  ),
  fault('budget-version', '批复写成调整', activity, { set: { 阶段: '调整', 理由: '人多了' } }),
  fault(
    'budget-line',
    '批复晚于支出',
    'budgets/sample-bud-meals-lottery-2024-meals-v2',
    { set: { 日期: '2025-03-15' } },
    'expenses/sample-exp-2024-008',
  ),
  fault('status-date', '结项没有结束日期', ended, { set: { 结束日期: '' } }),
  fault('status-date', '结项了还没有结束', ended, { set: { 结束日期: '2027-12-31' } }),
  fault('status-date', '早已结束还在进行', ended, { set: { 状态: '进行中' } }),
  fault('status-date', '筹备的已经开始', 'projects/sample-project-jobs', { set: { 开始日期: '2026-01-04' } }),
  fault('status-date', '花了钱的还在筹备', meals, { set: { 状态: '筹备' } }),
  fault('belongs', '项目换了站点', meals, { set: { 站点: 'sample-room-beijie' } }),
  fault('count', '预计受益人数是负数', meals, { set: { 预计受益人数: '-60' } }),
  fault(
    'project-period',
    '项目开始晚于支出',
    meals,
    { set: { 开始日期: '2024-04-12' } },
    'expenses/sample-exp-2024-008',
  ),
  fault('status-date', '完成了没有日期', 'exchanges/sample-exchange-01', { set: { 完成日期: '' } }),
  fault('status-date', '没有对接就完成了', 'exchanges/sample-exchange-02', { set: { 完成日期: '2026-11-10' } }),
  fault('status-date', '达标没有核查日期', 'checklists/sample-check-01', { set: { 核查日期: '' } }),
  fault(
    'disclosure-gap',
    '少公示了一季',
    'disclosures/sample-disc-2024-q3',
    { set: { 站点: 'sample-centre' } },
    'disclosures/sample-disc-2024-q4',
  ),
  fault('region-level', '村的上级是村', 'regions/sample-beijie', { set: { 上级: 'sample-dawan' } }),
  fault('region-level', '村写成了省', 'regions/sample-beijie', { set: { 级别: '省' } }),
  fault(
    'row-twice',
    '文件记了两遍',
    'documents/sample-doc-audit-2024',
    { copyAs: 'sample-doc-audit-2024-b' },
    'documents/sample-doc-audit-2024-b',
  ),
  fault(
    'row-twice',
    '一个数写了两个值',
    population,
    { copyAs: 'sample-fig-beijie-population-b', set: { 数值: '2296', 写法: '2296人' } },
    'figures/sample-fig-beijie-population-b',
  ),
  fault('count', '人口是负数', population, { set: { 数值: '-2196', 写法: '' } }),
  fault('order', '数字截至将来', population, { set: { 截至: '2027-12-31' } }),
  fault('count', '活动名额是负数', 'events/sample-event-2026-11-bath', { set: { 名额: '-12' } }),
  fault('far-date', '活动年份打错', 'events/sample-event-2026-11-bath', {
    set: { 开始: '2062-11-18 09:00', 结束: '2062-11-18 11:00' },
  }),
  fault('order', '核查早于张贴', 'postings/sample-posting-beijie', { set: { 核查日期: '2025-11-12' } }),
  fault('order', '通知结束早于开始', 'alerts/sample-alert-bath', { set: { 结束: '2026-01-31' } }),
  fault('order', '荣誉在将来', 'honours/sample-honour-star', { set: { 日期: '2028-11-21' } }),
  fault(
    'excluded-use',
    '限制换了资金类型',
    'limits/sample-limit-lottery-rent',
    { set: { 资金类型: '财政拨款' } },
    'expenses/sample-exp-2024-001',
  ),
  fault('order', '依据失效早于生效', 'duties/sample-duty-project', { set: { 失效: '2023-01-01' } }),
];
