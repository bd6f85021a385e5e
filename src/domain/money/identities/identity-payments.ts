import { text } from '../../../text/money/accounts.ts';
import { atLeastZero, judge, limit, type Identity, type Side } from './identity.ts';
import { asked, type FundSubject } from './identity-subject.ts';
import { spentQuery } from '../query/money-queries.ts';
import { rowsBy } from '../../index/rows-by.ts';
import { explanations, yearChange } from '../year-change.ts';

/** I11: a change of 20 % or more on the year before has its explanation, or the pages say that it has none. */
export function explainedChanges({ portal, books, scope, subject }: FundSubject): readonly Identity[] {
  const { periods, expenses } = books.account;
  return periods.flatMap((period) => {
    if (period === 'undated' || !periods.includes(period - 1)) return [];
    const rows = expenses.filter(({ date }) => date.startsWith(String(period)));
    const left = asked(portal, spentQuery(scope, { in: [period] }));
    const right = asked(portal, spentQuery(scope, { in: [period - 1] }));
    // A fund that is used up spends nothing more: that is an end, not a change.
    if (rows.length === 0 || yearChange(right.quantity, left.quantity)?.large !== true) return [];
    const notes = explanations(rows, rowsBy(portal, 'budgets', 'fund', subject.id), period);
    const remark = notes.length > 0 ? notes.join('；') : text.unexplained;
    return [judge({ rule: 'I11', subject, part: text.spentIn(period), left, right, remark, holds: () => true })];
  });
}

/** I12: nobody can be recognised in a group of payees: it has five people or more. */
export function groupsLargeEnough({ books, subject }: FundSubject): readonly Identity[] {
  const groups = books.account.expenses.filter(({ payee_group }) => payee_group !== undefined);
  const smallest = groups.toSorted((a, b) => (a.payee_count ?? 0) - (b.payee_count ?? 0))[0];
  if (smallest === undefined) return [];
  const counted = smallest.payee_count !== undefined;
  const left: Side = { quantity: { value: smallest.payee_count ?? 0, bound: 'exact' }, from: smallest };
  const remark = counted ? undefined : text.notCounted;
  const part = text.smallestOf(groups.length);
  return [
    judge({
      rule: 'I12',
      subject,
      part,
      left,
      right: limit(5),
      unit: 'count',
      remark,
      holds: atLeastZero,
      known: counted,
    }),
  ];
}
