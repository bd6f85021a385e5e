import { formatDate } from '../../data/cells/date.ts';

type Period = number | 'undated';

const period = (each: Period): string => (each === 'undated' ? '年份未写明' : `${String(each)}年`);

/** Words of the page where the accounts are checked in public. */
export const text = {
  title: '账目核对',
  description: '每一笔资金按十三条规则核对：两边各是多少，差多少，对不对得上。',
  lead: '账对不对得上，这里当众算一遍。一分钱都不能差。',
  how: '每次生成网站时重新算。左边减右边等于差。数字不确切、或者有一边没有公开的，写“无法精确核对”，不算通过。',
  jump: '十三条规则',
  rules: {
    I1: {
      name: '钱不能花超',
      line: '收入减去转出和支出，任何时候不小于 0。看每笔资金最低的一次年末结余。',
      left: '收入减支出',
      right: '下限',
    },
    I2: {
      name: '上年剩多少，下年就从多少开始',
      line: '上一年末的结余，等于下一年初的结余，不再另记一笔；转到另一笔资金的，也要一样。',
      left: '年末结余',
      right: '年初结余',
    },
    I3: {
      name: '批的预算不多于收到的钱',
      line: '一笔资金批复的预算合计，不大于它的收入合计。',
      left: '批复预算',
      right: '收入',
    },
    I4: {
      name: '每条预算不能花超',
      line: '一条预算的支出，不大于最新批复的数；超了要写明理由。',
      left: '支出',
      right: '批复预算',
    },
    I5: {
      name: '钱从哪笔资金批的，就从哪笔资金出',
      line: '写明预算的支出，资金和预算的资金是同一笔。',
      left: '写明预算的支出',
      right: '资金相同的',
    },
    I6: {
      name: '项目的各路来源加起来，等于项目总数',
      line: '按资金一笔一笔加，和按项目合起来算，两个数一样。',
      left: '各笔资金相加',
      right: '项目合计',
    },
    I7: {
      name: '转手的钱只算一次',
      line: '从一笔收入转给下级、或转入下年的钱，不多于这笔收入。合计时，左边的数要扣掉。',
      left: '转出（合计时扣掉）',
      right: '原来的收入',
    },
    I11: {
      name: '改动要有说明',
      line: '调整预算要写理由。支出比上一年变化达到 20%，要有说明；没有的，页面上写“尚无说明”。',
      left: '本年或调整数',
      right: '上年或有理由的',
    },
    I12: {
      name: '发给一群人的，不少于 5 人',
      line: '人太少会认出是谁。看每笔资金里人数最少的一次。',
      left: '人数',
      right: '下限',
    },
  },
  others: {
    I8: {
      name: '同一个数，处处一样',
      line: '页面、图、表格文件里的数都取自同一行数据。生成网站后的测试，逐个比对页面上的数和下载文件里的数。',
    },
    I9: {
      name: '故事里的数都是引用',
      line: '故事里写到的数，必须引用数据里的那一行，不能另外手打。提交时的检查会拦住手打的数。',
    },
    I10: {
      name: '公布过的数，改了要写更正',
      line: '已经公示的期间里，改一行数据，必须同时添一行更正。公示时给每一行留了指纹，连成封签链；生成网站前逐行比对，指纹少了、链断了，或者对不上又没有更正，就不生成。',
    },
  },
  subject: '对象',
  place: '地方',
  difference: '差',
  verdict: '结论',
  verdicts: { holds: '符合', fails: '不符合', unclear: '无法精确核对' },
  sampleRows: '示例的账目',
  openSample: (counts: string) => `看示例的账目：${counts}`,
  counts: (holds: number, fails: number, inexact: number) =>
    `符合 ${String(holds)} 项，不符合 ${String(fails)} 项，无法精确核对 ${String(inexact)} 项。`,
  realCounts: '真实地方：',
  left: (count: number) =>
    `账很多，先列对不上和无法精确核对的；另有 ${String(count)} 项已计入上面的数，列在各笔资金、各个项目自己的页上。`,
  /** In the place of an amount that nobody has stated and that these books cannot tell. */
  unknown: '算不出',
  see: '另见',
  /** On the page of a fund or a project. */
  own: { title: '账目核对', rule: '规则', left: '一边', right: '另一边', all: '各条规则和全部资金' },
  nothing: '没有需要核对的。',
  nothingRemedy: '收入、支出和预算的表里有了相应的行，就会在这里核对。',
  corrections: '看更正记录',
  data: '下载数据自己算',
  countUnit: { I5: '笔', I11: '条', I12: '人' } as Readonly<Record<string, string>>,
  noReceipts: '收入未公开',
  noExpenses: '支出未公开',
  noBalance: '原文没有写结余',
  notApproved: '没有批复的预算',
  noUpstream: '没有写从哪笔收入结转来',
  twice: '上年结转另记了一笔，没有写从哪笔收入结转来：这笔钱算了两次',
  countedOnce: '合计时扣掉',
  adjustments: '预算调整',
  unexplained: '变化达到 20%，已标明“尚无说明”',
  notCounted: '人数未公开',
  endOf: (each: Period) => (each === 'undated' ? '年份未写明的收支之后' : `${period(each)}末`),
  into: (before: Period, after: Period) => `${period(before)} → ${period(after)}`,
  carriedTo: (year: number | undefined) => (year === undefined ? '转到另一笔资金' : `转到 ${String(year)} 年的资金`),
  carriedIn: '从上年结转来',
  passedFrom: (date: string | undefined) => (date === undefined ? '日期未写明的收入' : `${formatDate(date)}的收入`),
  spentIn: (year: number) => `${String(year)} 年支出和上一年比`,
  smallestOf: (count: number) => `${String(count)} 笔里人数最少的`,
  spentFrom: (count: number) => `支出，来自 ${String(count)} 笔资金`,
  approvedFrom: (count: number) => `批复预算，来自 ${String(count)} 笔资金`,
} as const;
