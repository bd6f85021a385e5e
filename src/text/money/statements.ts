/** Words about what a source states itself, and how it compares with its parts. */
export const text = {
  title: '原文写的合计',
  inNotice: '和原文写的合计核对',
  note: '公告自己写了合计或结余的，在这里和一笔一笔的明细核对。原文的数写到哪一位，就核对到哪一位；对不上也照原文写，不改。',
  what: '原文说的是',
  stated: '原文写的',
  parts: '明细相加',
  difference: '原文减明细（元）',
  verdict: '结论',
  from: (day: string) => `${day}起`,
  until: (day: string) => `到 ${day} 为止`,
  between: (first: string, last: string) => `${first}至 ${last}`,
  noParts: '没有可以相加的明细',
  betweenStated: '明细没有全部收在这里，用原文自己写的几个数相互核对',
  notWhole: '明细没有全部收在这里',
  verdicts: {
    exact: '一分不差',
    rounded: '四舍五入后相符',
    differs: '对不上',
    open: '无法核对',
  },
  agrees: '原文写的结余，和明细相符',
  agreesBetween: '原文写的结余，和原文写的收支相符',
  disagrees: '原文写的结余，和明细对不上',
  unchecked: '原文写的结余，无法和明细核对',
  realCounts: '真实地方：',
  /** Of verdicts that nobody got nothing is said. */
  counts: (counts: readonly (readonly [verdict: string, count: number])[]) =>
    `${counts
      .filter(([, count]) => count > 0)
      .map(([verdict, count]) => `${verdict} ${String(count)} 项`)
      .join('，')}。`,
  onFunds: '每一项都在资金页面上。',
  left: (count: number) => `另有 ${String(count)} 项没有列在这里，在各笔资金的页面上都有。`,
  openSample: (counts: string) => `看示例的：${counts}`,
  sampleRows: '示例',
  rule: {
    name: '和原文自己写的合计一致',
    line: '公告、审计报告、银行对账单自己写的合计和结余，和这里一笔一笔加起来的比。前面十二条两边都是本站的数，只有这一条的另一边是别人写的。',
  },
  noBalance: '原文没有写结余。',
  alsoPlanned: '另有',
  notSaid: '写在计划里，原文没有写是否支付。',
} as const;
