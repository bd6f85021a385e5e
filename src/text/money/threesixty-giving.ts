/** Words of the file for grant directories. */
export const text = {
  title: (portal: string) => `${portal}：拨款和捐赠`,
  description: (left: number) =>
    [
      '社工站收到的拨款和捐赠，一笔一条，从“收入”“资金来源”两张表来。',
      '日期是到账日期；金额以元为单位。利息、上年结转、退回和不进余额的投入、争取、实物折价不在内；转到下一级的钱只算一次。',
      ...(left === 0 ? [] : [`另有 ${String(left)} 笔没有收进来：原文没有写明到账是哪一天、谁给的或给了谁。`]),
    ].join(''),
  onlySamples: '里面都是示例，不是真实的拨款。',
  noPurpose: '用途没有写明',
  stated: (asWritten: string) => `原文写的是“${asWritten}”`,
  kind: '资金类型',
} as const;
