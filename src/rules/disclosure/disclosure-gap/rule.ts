import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Disclosure = Row<'disclosures'>;

/** Quarters and years of a station follow one another: one that is left out in between was never made public. */
export const disclosureGap: Rule = {
  id: 'disclosure-gap',
  title: '公示一期接一期',
  level: 'warning',
  *check({ portal }) {
    const periodic = portal.tables.disclosures.filter(({ period_kind: kind }) => kind !== 'project_end');
    const groups = Map.groupBy(periodic, ({ station, region, organization, period_kind: kind }) =>
      [station, region, organization, kind].join(' '),
    );
    for (const group of groups.values()) yield* gaps(group);
  },
};

function* gaps(group: readonly Disclosure[]): Iterable<Remark> {
  const inOrder = group
    .filter(({ period_start: start }) => start.length === 10)
    .toSorted((a, b) => (a.period_start < b.period_start ? -1 : 1));
  for (const [index, row] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before === undefined) continue;
    const missing = numberOf(row) - numberOf(before) - 1;
    if (missing <= 0) continue;
    const what = row.period_kind === 'year' ? '年' : '个季度';
    const message = `前面少了 ${String(missing)} ${what}：上一次是 ${before.id}，到 ${before.period_end} 为止。请补上没有公示的，晚了也补；期间写错了，请改。`;
    yield { table: 'disclosures', row, key: 'period_start', message };
  }
}

/** Which quarter or year it is, counted on from year nought. */
function numberOf({ period_kind: kind, period_start: start }: Disclosure): number {
  const year = Number(start.slice(0, 4));
  return kind === 'year' ? year : year * 4 + Math.floor((Number(start.slice(5, 7)) - 1) / 3);
}
