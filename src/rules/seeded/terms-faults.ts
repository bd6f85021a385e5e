import { fault, meals, refund, type Fault } from './fault.ts';

const lottery = 'funds/sample-fund-lottery-2024';
const first = 'disclosures/sample-disc-2024-q1';
const regular = 'duties/sample-duty-regular';
const posting = 'postings/sample-posting-beijie';
const autumn = 'expenses/sample-exp-2024-043';
const bank = 'receipts/sample-rec-lottery-2025-interest';
const activity = 'budgets/sample-bud-children-county-service-activity-v2';
const vouchers = 'documents/sample-doc-vouchers-2024-q2';
const county = 'receipts/sample-rec-lottery-2024-grant';
const contract = 'funds/sample-fund-county-contract';

/** On what terms money is given, by which rule it is published, where it hangs, in which words it comes again. */
export const termsFaults: readonly Fault[] = [
  fault('fund-whole', '彩票公益金没有限定用途', lottery, { set: { 限定用途: '' } }),
  fault('fund-whole', '捐赠没有限定用途', 'funds/sample-fund-food', { set: { 限定用途: '' } }),
  fault('fund-whole', '社区基金没有管理机构', 'funds/sample-fund-hewan', { set: { 管理机构: '' } }),
  fault('fund-whole', '拨款没有拨付方', 'funds/sample-fund-relief', { set: { 拨付方: '' } }),
  fault('fund-whole', '拨款没有层级', 'funds/sample-fund-relief', { set: { 层级: '' } }),
  fault('fund-whole', '下达的钱没有文号', lottery, { set: { 文号: '' } }),
  fault('fund-whole', '下达的钱没有功能科目', lottery, { set: { 功能科目: '' } }),
  fault('fund-kind', '名称有年份，年度空着', lottery, { set: { 年度: '' } }),
  fault('fund-papers', '文号比出处还晚', lottery, { set: { 文号: '示例民〔2025〕00号' } }),
  fault('fund-papers', '功能科目不是彩票的', lottery, { set: { 功能科目: '2080299' } }),
  fault('fund-papers', '财政拨款写了彩票科目', 'funds/sample-fund-relief', { set: { 功能科目: '2296002' } }),
  fault('fund-papers', '层级和名称对不上', lottery, { set: { 层级: '省' } }),
  fault('fund-papers', '拨付方不是下达的机关', 'funds/sample-fund-lottery-province', {
    set: { 拨付方: 'sample-org-city-civil' },
  }),
  fault('fund-papers', '出处是别的年度的下达文件', lottery, { set: { 出处: 'sample-doc-lottery-2025' } }),
  fault('fund-papers', '下达文件还没有，钱就到了', county, { set: { 日期: '2024-03-08' } }),
  fault('fund-parties', '社区基金的层级和站点对不上', 'funds/sample-fund-neighbour', { set: { 层级: '村' } }),
  fault('basis-in-force', '依据那时还没有生效', first, { set: { 依据: 'duty-charity-info-asset' } }),
  fault('basis-in-force', '依据的生效晚了一年', regular, { set: { 生效: '2025-01-01' } }),
  fault('basis-in-force', '依据的失效早了', regular, { set: { 失效: '2024-06-30' } }),
  fault('basis-in-force', '限制早于规定', 'limits/sample-limit-lottery-rent', { set: { 生效: '2020-01-01' } }),
  fault('disclosure-basis', '季度公示按项目的规定', first, { set: { 依据: 'sample-duty-project' } }),
  fault('disclosure-basis', '结项公示按季度的规定', 'disclosures/sample-disc-closing-resettle', {
    set: { 依据: 'sample-duty-regular' },
  }),
  fault('disclosure-basis', '依据没有期限', first, { set: { 依据: 'sample-duty-lottery-limits' } }),
  fault('disclosure-basis', '季度公示按每年的规定', first, { set: { 依据: 'duty-lottery-yearly' } }),
  fault('disclosure-basis', '依据空着', first, { set: { 依据: '' } }),
  fault('disclosure-basis', '期限删了', regular, { set: { 期限规则: '' } }),
  fault('disclosure-basis', '期限改短了', regular, {
    set: { 期限规则: '每季结束后十天内；全年的在第二年三月底以前；更正后十天内重新公示' },
  }),
  fault('disclosure-basis', '应公布日期比期限晚一个月', 'disclosures/sample-disc-closing-resettle', {
    set: { 应公布日期: '2025-08-30' },
  }),
  fault('disclosure-basis', '结项期间不是项目的', 'disclosures/sample-disc-closing-resettle', {
    set: { 期间结束: '2025-05-30' },
  }),
  fault('disclosure-period', '贴出去了没有公布日期', first, { set: { 公布日期: '' } }),
  fault('posting-place', '贴在县里', posting, { set: { 区划: 'sample-county' } }),
  fault('posting-place', '贴在别的村，那里已经有了', posting, { set: { 区划: 'sample-nanjie' } }),
  fault(
    'posting-place',
    '一处写了两遍',
    posting,
    { copyAs: 'sample-posting-beijie-b' },
    'postings/sample-posting-beijie-b',
  ),
  fault('posting-place', '旧版写成在位', posting, { set: { 公示版: 'sample-edition-2024' } }),
  fault('posting-place', '张贴早于这一版一年', posting, { set: { 张贴日期: '2025-01-09' } }),
  fault('posting-place', '公示贴到不归它管的地方', first, { set: { 张贴地点: 'sample-county' } }),
  fault('posting-place', '公示的站点换成社工室', first, { set: { 站点: 'sample-room-hewan' } }),
  fault('counted-in', '户写成人', autumn, { set: { 单位: '人' } }),
  fault('counted-in', '人写成户', 'expenses/sample-exp-2025-062', { set: { 单位: '户' } }),
  fault('counted-in', '份写成次', meals, { set: { 单位: '次' } }),
  fault('counted-in', '群体是家庭，单位是人', autumn, { set: { 单位: '人', 摘要: '中秋慰问' } }),
  fault('steady-words', '每期一样的换了收款方', 'expenses/sample-exp-2024-001', {
    set: { 收款方: 'sample-org-print' },
  }),
  fault('steady-words', '每期一样的没写服务', meals, { set: { 服务: '' } }),
  fault('period-twice', '季度写错，一期付了两次', 'expenses/sample-exp-2024-028', {
    set: { 摘要: '东街助餐点第三季度堂食补贴，每份补4元' },
  }),
  fault('source-kind', '出处是租赁合同', meals, { set: { 出处: 'sample-doc-lease' } }),
  fault('source-kind', '凭证汇总写成新闻报道', vouchers, { set: { 类型: '新闻报道' } }),
  fault('source-date', '出处是下一季的凭证', meals, { set: { 出处: 'sample-doc-vouchers-2024-q3' } }),
  fault('source-date', '付款日期到了下一季', 'expenses/sample-exp-2024-028', { set: { 日期: '2024-10-07' } }),
  fault('source-date', '文件标题的季度写错', vouchers, { set: { 标题: '示例镇社工站2024年第一季度凭证汇总' } }),
  fault('source-date', '文件日期早了一年', vouchers, { set: { 日期: '2023-07-22' } }),
  fault('source-date', '调整的出处是上年的批复汇总', 'budgets/sample-bud-meals-lottery-2025-meals-v3', {
    set: { 出处: 'sample-doc-budget-2024' },
  }),
  fault('same-station', '社工室的支出记到社工站', 'expenses/sample-exp-2025-006', { set: { 站点: 'sample-station' } }),
  fault('same-station', '社工室的收入记到社工站', 'receipts/sample-rec-hewan-2025-small', {
    set: { 站点: 'sample-station' },
  }),
  fault('same-station', '社工室的预算记到社工站', 'budgets/sample-bud-governance-hewan-activity-v2', {
    set: { 站点: 'sample-station' },
  }),
  fault('same-station', '社工室的资金记到社工站', 'funds/sample-fund-hewan', { set: { 接收站点: 'sample-station' } }),
  fault('same-station', '资金的区划写成市', contract, { set: { 区划: 'sample-city' } }),
  fault('same-station', '站点旁边写了别的区划', 'receipts/sample-rec-town-2025-first', {
    set: { 区划: 'sample-county' },
  }),
  fault('service-project', '支出的服务是别的项目的', meals, { set: { 服务: 'sample-bath' } }),
  fault('organization-kind', '机关的类型写成社会组织', 'organizations/sample-org-town-gov', {
    set: { 类型: '社会组织' },
  }),
  fault('organization-kind', '机关有社会组织等级', 'organizations/sample-org-town-gov', { set: { 等级: '4A' } }),
  fault('organization-kind', '不公布名称的写成同意', 'organizations/sample-org-donor-unnamed', {
    set: { 同意公示名称: '是' },
  }),
  fault('organization-kind', '省厅写在县里', 'organizations/sample-org-province-civil', {
    set: { 区划: 'sample-county' },
  }),
  fault('organization-kind', '合作机构里有承接机构', 'projects/sample-project-resettle', {
    set: { 合作机构: 'sample-org-agency' },
  }),
  fault('organization-kind', '企业代管社区基金', 'funds/sample-fund-hewan', { set: { 管理机构: 'sample-org-print' } }),
  fault('organization-kind', '付给个人汇总', meals, { set: { 收款方: 'sample-org-individuals' } }),
  fault(
    'row-twice',
    '机构写了两行',
    'organizations/sample-org-print',
    { copyAs: 'sample-org-print-b' },
    'organizations/sample-org-print-b',
  ),
  fault('before-founded', '成立晚于自己的账', 'stations/sample-room-hewan', { set: { 成立日期: '2026-04-12' } }),
  fault('named-person', '备注写了捐赠人的姓名', 'receipts/sample-rec-hewan-2025-small', {
    set: { 备注: '李某国捐赠' },
  }),
  fault('named-person', '摘要写了授课人的姓名', 'expenses/sample-exp-2024-014', {
    set: { 摘要: '社工考前辅导班，付给王某国老师' },
  }),
  fault('budget-line', '新的一版有了还记旧的', 'expenses/sample-exp-2025-054', {
    set: { 预算: 'sample-bud-meals-lottery-2025-meals-v2' },
  }),
  fault('budget-version', '没有批复就花钱', activity, { set: { 阶段: '申报' } }),
  fault('budget-version', '预算换到别的项目', 'budgets/sample-bud-meals-lottery-2024-meals-v2', {
    set: { 项目: 'sample-project-visits' },
  }),
  fault('carried-over', '余钱转走以后还在花', 'expenses/sample-exp-2024-066', {
    set: { 日期: '2025-01-08', 出处: 'sample-doc-vouchers-2025-q1' },
  }),
  fault('receipt-kind', '利息记到别的资金', bank, { set: { 资金: 'sample-fund-lottery-province' } }),
  fault('receipt-kind', '期间和日期不是一年', county, { set: { 期间: '2023年' } }),
  fault('own-books', '付款日期只写到月', 'expenses/sample-exp-2025-068', { set: { 日期: '2025-11' } }),
  fault('fund-parties', '捐赠方自己管捐款', 'funds/sample-fund-food', { set: { 管理机构: 'sample-org-food' } }),
  fault('organization-kind', '超市写成机关', 'organizations/sample-org-grocer', { set: { 类型: '党政机关' } }),
  fault('posting-place', '公示只贴了一处', first, { set: { 张贴地点: 'sample-dongjie' } }),
  fault('row-twice', '一格里写了两遍', first, { set: { 张贴地点: 'sample-dongjie；sample-dongjie' } }),
  fault('count', '预计受益人数是零', 'projects/sample-project-jobs', { set: { 预计受益人数: '0' } }),
  fault('source-date', '冲销的出处是上一季的', refund, { set: { 出处: 'sample-doc-vouchers-2025-q3' } }),
];
