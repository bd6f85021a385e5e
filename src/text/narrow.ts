/** Words for narrowing the list of services in place. */
export const text = {
  found: (count: number, sample: number) =>
    count === 0
      ? '没有都符合的。请去掉一个条件。'
      : `都符合的有 ${String(count)} 项${sample > 0 ? `，其中示例 ${String(sample)} 项` : ''}。`,
  look: '看这些服务',
  clear: '全部去掉',
} as const;
