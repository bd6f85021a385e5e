type Period = number | 'undated';

/** Words of the notice that a clerk prints or copies. The notice is dry on purpose: it hangs on a wall for a year. */
export const text = {
  link: '公示文本（可打印、可复制）',
  lead: '照着账目写成的公示，可以打印盖章张贴，也可以把文字复制到别处。',
  description: (name: string, period: Period) =>
    `${name}${period === 'undated' ? '年份未写明的资金' : `${String(period)}年资金收支`}的公示文本，可打印、可复制。`,
  back: '回到账目',
  copy: '复制文字',
  copied: '已复制，可以粘贴了。',
  notCopied: '没有复制成功，请用手选中文字再复制。',
  sample: '【示例】',
  title: (name: string, period: Period) =>
    period === 'undated' ? `${name}年份未写明的资金公示` : `${name}${String(period)}年资金收支情况公示`,
  opening: (name: string, period: Period) =>
    period === 'undated'
      ? `现将${name}收到的、原文没有写明年份的资金公示如下，请大家监督。`
      : `现将${name}${String(period)}年资金的收入、支出和结余公示如下，请大家监督。`,
  nothing: '这一年的账目还没有公布，没有可以写进公示的数。',
  nothingRemedy: '在 receipts.csv 和 expenses.csv 里加上这一年的收入和支出，公示就会写出来。',

  income: '收入',
  carried: '以前各年结转',
  thisYear: '本年收入',
  undated: '年份未写明的收入',
  undatedMoney: '年份未写明的收支',
  noIncome: '没有写明在这一年到账的收入',
  notPublished: '未公开',
  incomeTotal: '本年收入合计',
  counting: '（内部转手的钱只算一次）',
  available: '结转和收入合计',
  docNo: '文号',
  grantedBy: (name: string) => `${name}下达`,
  purpose: (words: string) => `限定用途：${words}`,
  note: (words: string) => `备注：${words.replace(/。$/, '')}`,
  stated: '另外写明的投入、争取或实物折价，不算进收支',

  spending: '支出',
  noSpending: '支出未公开。',
  zeroSpending: '这一年没有支出。',
  refund: '冲销',
  spendingTotal: '本年支出合计',
  eachRow: '每一笔支出见账目页面。',
  passedOut: '转给别处',
  elsewhere: '用别处资金付的，不算进上面的支出',
  elsewhereIncome: '记在别处资金上的收入，不算进上面的收入',

  budgets: '已经批准的预算',
  budgetsNote: '预算是计划要花的钱，不等于已经花掉。',
  budgetsTotal: '预算合计',

  balance: '结余和结转',
  yearEnd: '年末结余',
  computed: '（收入减支出，计算所得）',
  unknownBalance: '有的资金没有公开全部收支，原文也没有写结余，所以不算结余。',
  carryOver: (year: number) => `没有花完的钱结转到${String(year + 1)}年继续使用。`,
  noCarryOver: '没有结转到下一年的钱。',
  overspent: '支出多过收入，差额见账目页面。',

  outcomes: '做成了什么',

  basis: '公示依据',
  noBasis: '没有写明公示依据。',

  contact: '联系和监督',
  asks: (who: string) => `问账目：${who}账目公示经办岗`,
  complains: (who: string) => `监督：${who}`,
  phone: '电话',
  hours: '时间',
  due: (date: string) => `应在${date}以前公布`,
  published: (date: string) => `已在${date}公布`,

  signedBy: '公示单位',
  seal: '（盖章）',
  date: '公示日期：　　　　年　　月　　日',
  place: '张贴地点',
  yuan: '元',
  stop: '。',
  numerals: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
} as const;
