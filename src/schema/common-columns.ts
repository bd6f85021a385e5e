/** Columns that several tables have, written once. */

export const id = {
  title: '编号',
  help: '小写字母、数字和短横线，例如 poli-station。全表唯一，用过的不再用。',
  type: 'id',
  required: true,
} as const;

export const sources = {
  title: '出处',
  help: '这一行的依据，填“文件”表的编号；几个用分号隔开。',
  type: 'ref',
  to: 'documents',
  list: true,
} as const;

/** The same, asked for in every row: a row that has none is warned of. */
export const sourcesWanted = { ...sources, wanted: true } as const;

export const source = {
  title: '出处',
  help: '这一行的依据，填“文件”表的编号。',
  type: 'ref',
  to: 'documents',
  required: true,
} as const;

export const station = {
  title: '站点',
  help: '属于哪个站点。文件没有写明站点时，改填区划和机构。',
  type: 'ref',
  to: 'stations',
} as const;

export const region = {
  title: '区划',
  help: '属于哪个区划。填了站点就不用填。',
  type: 'ref',
  to: 'regions',
} as const;

export const organization = {
  title: '机构',
  help: '由哪个机构负责。填了站点就不用填。',
  type: 'ref',
  to: 'organizations',
} as const;

export const audiences = {
  title: '人群',
  help: '为哪些人服务。',
  type: 'ref',
  to: 'terms',
  scheme: 'audience',
  list: true,
} as const;

export const expenseCategory = {
  title: '支出类别',
  help: '用在哪一类。',
  type: 'ref',
  to: 'terms',
  scheme: 'expense_category',
  required: true,
} as const;

export const precision = {
  title: '精度',
  help: '原文怎样限定这个数：近、余、超、约、不足。不填就是确数。',
  type: 'enum',
  values: { exact: '确数', about: '约', nearly: '近', and_more: '余', over: '超', under: '不足' },
} as const;

export const asWritten = {
  title: '写法',
  help: '原文印的样子，例如 110万余小时。页面照原样显示。',
  type: 'text',
} as const;

export const amount = {
  title: '金额（元）',
  help: '以元为单位，最多两位小数，例如 70000.00。',
  type: 'money',
  required: true,
} as const;

export const checkedOn = {
  title: '核实日期',
  help: '最近一次打电话、到现场或查文件核对的日期。没有核对过就空着。',
  type: 'date',
  when: 'past',
} as const;

export const checkedBy = {
  title: '核实方式',
  help: '怎样核对的。',
  type: 'enum',
  values: { phone: '电话', visit: '现场', document: '文件' },
} as const;

export const subjectKinds = {
  region: '区划',
  station: '站点',
  project: '项目',
  service: '服务',
  organization: '机构',
} as const;

/** What the terms are used for (terms.体系). */
export const termSchemes = {
  service_category: '类别',
  audience: '人群',
  need: '需求',
  expense_category: '支出类别',
  indicator: '指标',
} as const;

/** Where money comes from (funds.类型). */
export const fundKinds = {
  fiscal: '财政拨款',
  lottery: '福利彩票公益金',
  community_fund: '社区基金',
  donation: '社会捐赠',
  other: '其他',
} as const;

export const voucherNumber = {
  title: '凭证号',
  help: '记账凭证的号，例如 记-12。一年里不重、不缺。',
  type: 'text',
} as const;
