/** Words of the news of a station's accounts. */
export const text = {
  feed: (station: string) => `${station}的账目动态`,
  disclosure: (period: string) => `公示：${period}`,
  published: (date: string) => `${date}公布。`,
  again: (date: string) => `${date}重新公布，取代原来的。`,
  correction: (kind: string, name: string) => `更正：${kind}“${name}”`,
  corrected: (column: string, was: string, now: string, reason: string, by: string, days: number | undefined) =>
    `${column}原来是 ${was}，改成 ${now}。理由：${reason}${/[。！？]$/.test(reason) ? '' : '。'}发现渠道：${by}。${days === undefined ? '' : `公布后 ${String(days)} 天改正。`}`,
  booked: (document: string) => `账目：${document}`,
  received: (count: number, amount: string) => `收入 ${String(count)} 笔，合计 ${amount} 元`,
  spent: (count: number, amount: string) => `支出 ${String(count)} 笔，合计 ${amount} 元`,
  budget: (project: string, category: string) => `预算调整：${project}，${category}`,
  adjusted: (amount: string, reason: string | undefined) =>
    `调整为 ${amount} 元。${reason === undefined ? '' : `理由：${reason}${/[。！？]$/.test(reason) ? '' : '。'}`}`,
} as const;
