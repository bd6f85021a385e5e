/** Words of the charts and of the sentences below their headings. */
export const text = {
  yuan: '元',
  allYears: '各期合计：收入 ',
  spent: '，支出 ',
  left: '；期末结余 ',
  end: '。',
  most: (name: string) => `花得最多的是${name}：`,
  ofOneYuan: (count: number) => `，每花 1 元里有 ${count === 0 ? '不到 1' : String(count)} 分。`,
  approved: '批复预算合计 ',
  onBudget: '，已经花掉 ',
  years: '各年收支',
  largestSource: (from: string, to: string) => `最大的来源是${from}，进了${to}：`,
  largestUse: (from: string, to: string) => `；最大的去处是从${from}到${to}：`,
  givenBack: (name: string) => `${name}（退回）`,
} as const;
