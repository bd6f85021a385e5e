import { isAfter } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { regionOf, subtree } from '../../../domain/index/places.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { Rule } from '../../engine/rule.ts';
import { tableTitle } from '../../support/rows.ts';

/**
 * Money spent on what a rule excludes for its kind. The rules are data (使用限制): they differ from province to province and
 * from year to year, and a category is wider than the words of a rule, so a person has to look.
 */
export const excludedUse: Rule = {
  id: 'excluded-use',
  title: '花在规定允许的地方',
  level: 'warning',
  *check({ portal }) {
    const limits = Map.groupBy(portal.tables.limits, ({ category }) => category);
    if (limits.size === 0) return;
    for (const expense of portal.tables.expenses) {
      const limit = limits.get(expense.category)?.find((each) => forbids(portal, each, expense));
      if (limit === undefined) continue;
      const category = find(portal, 'terms', limit.category)?.name ?? limit.category;
      const basis = find(portal, 'duties', limit.basis);
      const source = basis === undefined ? limit.basis : `《${basis.name}》${basis.doc_no ?? ''}${basis.article ?? ''}`;
      const message =
        `（${category}）可能是${valueTitle('limits', 'fund_kind', limit.fund_kind)}不能花的：${source}，见 ${tableTitle('limits')} ${limit.id}。${limit.note ?? ''}` +
        `请核对资金和支出类别；确实合规，就不用改。`;
      yield { table: 'expenses', row: expense, key: 'category', message };
    }
  },
};

function forbids(portal: Portal, limit: Row<'limits'>, expense: Row<'expenses'>): boolean {
  const fund = find(portal, 'funds', expense.fund);
  if (fund?.kind !== limit.fund_kind) return false;
  const { valid_from: from, valid_to: until } = limit;
  if (from !== undefined && isAfter(from, expense.date)) return false;
  if (until !== undefined && isAfter(expense.date, until)) return false;
  const region = regionOf(portal, 'funds', fund) ?? regionOf(portal, 'expenses', expense);
  return limit.region === undefined || (region !== undefined && subtree(portal, limit.region).has(region));
}
