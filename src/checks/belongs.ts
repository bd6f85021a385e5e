import type { TableName } from '../tables/index.ts';
import { cellPlace } from './place.ts';
import type { Rule } from './rule.ts';
import { rowsOf, type AnyRow } from './rows.ts';

/** Tables whose rows belong to a 站点, or where a document names none, to a 区划 or 机构 (DESIGN §4). */
const belonging: readonly TableName[] = [
  'services',
  'projects',
  'funds',
  'receipts',
  'budgets',
  'expenses',
  'disclosures',
  'events',
];

/** Rows that belong to nobody, so that no page of a place would show them. */
export const belongs: Rule = {
  id: 'belongs',
  title: '写明属于谁',
  level: 'error',
  *check({ portal }) {
    for (const table of belonging) {
      for (const row of rowsOf(portal, table)) {
        if (!hasOwner(row) && !inherits(table, row)) {
          const message =
            '空着，区划 和 机构 也空着：看不出这一行属于谁，哪个地方的页面都显示不了它。请填上站点；文件没有写明站点的，填 区划 或 机构。';
          yield { rule: 'belongs', level: 'error', ...cellPlace(portal, table, row.at, 'station'), message };
        }
      }
    }
  },
};

function hasOwner(row: AnyRow): boolean {
  return row['station'] !== undefined || row['region'] !== undefined || row['organization'] !== undefined;
}

/** Money belongs where its fund or project does; a fund that belongs to nobody is found once, in its own row. */
function inherits(table: TableName, row: AnyRow): boolean {
  const isMoney = table === 'receipts' || table === 'budgets' || table === 'expenses';
  return isMoney && (row['fund'] !== undefined || row['project'] !== undefined);
}
