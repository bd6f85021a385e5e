import { isAfter } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { firstFew } from '../../support/few.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Duty = Row<'duties'>;
type Disclosure = Row<'disclosures'>;

/** A rule binds while it is in force: what is published or forbidden by it falls within that time. */
export const basisInForce: Rule = {
  id: 'basis-in-force',
  title: '依据在那时有效',
  level: 'warning',
  *check({ portal }) {
    for (const duty of portal.tables.duties) yield* judge(portal, duty);
    for (const limit of portal.tables.limits) {
      const duty = find(portal, 'duties', limit.basis);
      if (duty?.valid_from === undefined || limit.valid_from === undefined) continue;
      if (!isAfter(duty.valid_from, limit.valid_from)) continue;
      const message = `早于依据 ${duty.id} 的生效日期 ${duty.valid_from}：规定还没有，限制不会先有。请核对这两个日期。`;
      yield { table: 'limits', row: limit, key: 'valid_from', message };
    }
  },
};

/** Several disclosures that do not fit one rule: the dates of the rule are wrong, and are told of once. */
function* judge(portal: Portal, duty: Duty): Iterable<Remark> {
  for (const key of ['valid_from', 'valid_to'] as const) {
    const outside = rowsBy(portal, 'disclosures', 'basis', duty.id).filter((row) => isOutside(row, duty, key));
    if (outside.length > 1) {
      const which = firstFew(outside.map(({ id }) => id));
      const message = `和依据它的公示对不上，那时它还没有生效或已经失效：${which} 等 ${String(outside.length)} 次。请核对日期，或改那些公示的依据。`;
      yield { table: 'duties', row: duty, key, message };
    } else {
      for (const row of outside) yield wrong(row, duty, key);
    }
  }
}

function isOutside(row: Disclosure, { valid_from: from, valid_to: to }: Duty, key: 'valid_from' | 'valid_to'): boolean {
  if (key === 'valid_from') return from !== undefined && isAfter(from, row.due_on);
  return to !== undefined && isAfter(row.period_start, to);
}

function wrong(row: Disclosure, duty: Duty, key: 'valid_from' | 'valid_to'): Remark {
  const when = key === 'valid_from' ? `${duty.valid_from ?? ''} 才生效` : `${duty.valid_to ?? ''} 已经失效`;
  const message = `管不到这次公示：它 ${when}。请改为那时有效的规定。`;
  return { table: 'disclosures', row, key: 'basis', message };
}
