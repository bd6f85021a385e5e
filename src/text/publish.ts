/** Words of the files that are made beside the pages. */
export const text = {
  samplePrefix: '【示例】',
  correction: '更正',
  was: '原来是',
  now: '改成',
  why: '理由',
  foundBy: '发现渠道',
  fixedAfter: (days: number) => `公布后 ${String(days)} 天改正`,
  disclosure: '公示',
  published: '公布日期',
  story: '故事',
  generator: '公示栏',
  calendar: '活动',
  signUp: '报名',
  packageDescription:
    '社工站的服务、项目、收支和数字，每行有出处。每张表最后一列标明是不是示例地方；收支四张表的“彩票标识”一列，标明是不是福利彩票公益金。金额以元为单位，两位小数。',
  packageSources: '文件表：每行数据的出处',
  catalogTitle: (portal: string) => `${portal}：开放数据`,
  tableOf: (table: string, portal: string) => `${table}（${portal}）`,
  keywords: ['社工站', '社会工作', '公示', '财务公开'],
  formats: { csv: '通用格式（CSV）', excel: '电子表格（CSV）', json: '程序用（JSON）' },
  dueCalendar: '账目公示到期日',
  lastDay: '账目公示最后一天',
  basis: '依据',
  noBasis: '没有写明公示依据',
  byWorkingDays: (day: string, holidaysKnown: boolean) =>
    `按工作日算，最晚${day}${holidaysKnown ? '' : '；这一年放假和调休的安排还没有收进来，只去掉了周末'}`,
} as const;
