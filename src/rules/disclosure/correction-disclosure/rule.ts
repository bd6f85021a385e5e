import { firstDay } from '../../../domain/disclosure/disclosures.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { correctedTable } from '../../../domain/index/corrected-row.ts';
import { disclosedRows } from '../../../domain/disclosure/disclosed-rows.ts';
import { perPortal } from '../../../domain/index/memo.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Correction = Row<'corrections'>;

/** A correction of money names the disclosure that had it wrong, comes after it, and is written down once. */
export const correctionDisclosure: Rule = {
  id: 'correction-disclosure',
  title: '更正的是哪一次公示',
  level: 'warning',
  *check({ portal }) {
    const told = new Map<string, Correction>();
    for (const correction of portal.tables.corrections) {
      const { table, row, column, old_value: was, new_value: now } = correction;
      const key = [table, row, column, was, now].join(' ');
      const twin = told.get(key);
      if (twin) yield twice(correction, twin);
      else told.set(key, correction);
      yield* judge(portal, correction);
    }
  },
};

/** Which published disclosures show a row of money. */
const shownBy = perPortal((portal): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const disclosure of portal.tables.disclosures) {
    if (disclosure.published_on === undefined) continue;
    for (const { row } of disclosedRows(portal, disclosure)) {
      found.set(row.id, (found.get(row.id) ?? new Set()).add(disclosure.id));
    }
  }
  return found;
});

function* judge(portal: Portal, correction: Correction): Iterable<Remark> {
  const table = correctedTable(correction);
  if (table !== 'receipts' && table !== 'expenses' && table !== 'budgets') return;
  const row = find(portal, table, correction.row);
  if (row === undefined) return;
  const at = (key: string) => ({ table: 'corrections', row: correction, key }) as const;
  const shown = shownBy(portal).get(row.id) ?? new Set<string>();
  const disclosure = find(portal, 'disclosures', correction.disclosure);
  if (correction.disclosure === undefined && shown.size > 0) {
    const message = `空着，而那一行在公示 "${[...shown][0] ?? ''}" 里公布过。请填当时写错的那一次公示。`;
    yield { ...at('disclosure'), message };
  }
  // The date may be what was corrected: then the row has moved to another disclosure.
  if (
    disclosure !== undefined &&
    !shown.has(disclosure.id) &&
    !/日期|资金|站点|date|fund|station/.test(correction.column)
  ) {
    const others = shown.size === 0 ? '没有一次公示列着那一行' : `那一行在 "${[...shown].join('、')}" 里`;
    yield { ...at('disclosure'), message: `没有列着被更正的那一行；${others}。请核对公示和行。` };
  }
  const published = disclosure?.published_on;
  if (published !== undefined && correction.date < firstDay(published).slice(0, correction.date.length)) {
    const message = `比公示 "${disclosure?.id ?? ''}" 的公布日期 ${published} 还早：还没有公布，谈不上更正。请核对这两个日期。`;
    yield { ...at('date'), message };
  }
}

function twice(correction: Correction, twin: Correction): Remark {
  const message = `和 ${twin.id} 更正的是同一格，原值、新值也一样，写重了。请删掉一行。`;
  return { table: 'corrections', row: correction, key: 'id', message };
}
