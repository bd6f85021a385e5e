import type { Rule } from '../../engine/rule.ts';

/** How many months a span of words has at most. */
const spans: readonly (readonly [words: RegExp, months: number])[] = [
  [/[上下]半年/, 6],
  [/[一二三四1-4]季度/, 3],
  [/全年|年度/, 12],
];

/** Months are counted no further than the words beside them go: half a year has six. */
export const monthsCounted: Rule = {
  id: 'months-counted',
  title: '月数不超过摘要说的时间',
  level: 'warning',
  *check({ portal }) {
    for (const row of portal.tables.expenses) {
      const { quantity, unit, summary } = row;
      if (quantity === undefined || (unit !== '个月' && unit !== '月')) continue;
      const named = spans.filter(([words]) => words.test(summary));
      const most = Math.max(...named.map(([, months]) => months));
      const [[words] = []] = named;
      if (words === undefined || quantity <= most) continue;
      const message = `摘要写的是“${words.exec(summary)?.[0] ?? ''}”，最多 ${String(most)} 个月。请核对数量和摘要；没有错就不用改。`;
      yield { table: 'expenses', row, key: 'quantity', message };
    }
  },
};
