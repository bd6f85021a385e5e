const kinds = {
  'money-sum': '金额的合计',
  'row-count': '数出来的行数',
  'money-row': '单笔金额',
  'number-row': '别的单个数',
} as const;

/** Words of the program and of the browser script. */
export const text = {
  kinds,
  waiting: '正在取这一页和它用到的表……',
  failed: '没有算成：网页或数据文件取不到。请看看网络，再试一次。',
  otherSite: '请填本站的一个页面，例如 /funds/。',
  noPage: (path: string) => `没有这一页：/${path}。请核对地址。`,
  noNumbers: (title: string) => `“${title}”这一页没有来自数据的数。`,
  allSame: (title: string, count: number) => `“${title}”有 ${String(count)} 个数，重算之后全部一致。`,
  someDiffer: (title: string, count: number, different: number) =>
    `“${title}”有 ${String(count)} 个数，其中 ${String(different)} 个重算之后不一致，排在最前面。`,
  caption: '每个数的核对结果',
  printed: '页面上印的',
  from: '从哪里来',
  pageValue: '页面的值',
  ownValue: '重算的值',
  verdict: '结果',
  same: '一致',
  different: '不一致',
  nothing: '没有写',
  noValue: '算不出',
} as const;

/** Why a number does not agree, by the code of the trouble. */
export const troubles = {
  'no-source': (): string => '页面没有写这个数的出处。',
  unreadable: (detail: string) => `读不懂这个算法：${detail}`,
  'no-table': (detail: string) => `网站上没有“${detail}”这张表。`,
  'no-column': (detail: string) => `公开的表里没有“${detail}”这一列。`,
  'no-row': (detail: string) => `公开的表里没有“${detail}”这一行。`,
  'bad-amount': (detail: string) => `“${detail}”这一行的金额不是两位小数。`,
  'wrong-unit': (): string => '一个是金额，一个不是。',
  different: (): string => '两个数不一样。',
  printed: (detail: string) => `印出来的是“${detail}”，和它自己的值不一样。`,
  mark: (detail: string) =>
    detail === '' ? '每一笔都是确数，前面不该有约、≥、≤。' : `有的数不是确数，前面应当写“${detail}”。`,
} as const;
