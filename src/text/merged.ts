/** Words for stations that were closed or went into another. */
export const text = {
  into: '并入',
  nowIn: '它后来也并了，现在请找',
  oldBooks: '办事请找接着办的站。以前的资料和账目留在这里。',
  closed: '撤销。以前的资料和账目留在这里。',
  cameHere: '并入这里。',
  booksThere: '并入以前的账目在它自己的页面上。',
  together: '连同并入的站，从头算起',
  income: '收入',
  spent: '支出',
  left: '结余',
  countedOnce: '并入时转过来的钱只算一次，已经扣掉',
  mark: (date: string) => `${date}撤并`,
} as const;
