import { text } from '../../../text/money/accounts.ts';
import { atMostZero, isZero, judge, limit, type Identity } from './identity.ts';
import { asked, type FundSubject } from './identity-subject.ts';
import { spentOnLine, type BudgetLine } from '../ledger.ts';
import { approvedQuery, spentOnQuery } from '../project-money.ts';
import { receivedQuery } from '../query/money-queries.ts';
import { countOf } from '../query/query.ts';
import { categoryName } from '../spending.ts';

/** I3: no more is approved than was received. */
export function approvedWithinReceipts(
  { portal, books, scope, subject }: FundSubject,
  lines: readonly BudgetLine[],
): readonly Identity[] {
  const approved = approvedQuery(lines);
  if (approved === undefined) return [];
  const left = asked(portal, approved);
  const right = asked(portal, receivedQuery(scope));
  const remark = books.receivedKnown ? undefined : text.noReceipts;
  return [judge({ rule: 'I3', subject, left, right, remark, holds: atMostZero, known: books.receivedKnown })];
}

/** I4: no more is spent on a line than its latest version approves, or a reason stands with one of the expenses. */
export function spentWithinBudget({ portal, subject }: FundSubject, line: BudgetLine): readonly Identity[] {
  const spent = spentOnLine(portal, line);
  if (spent.length === 0) return [];
  const approved = approvedQuery([line]);
  const left = asked(portal, spentOnQuery([line]));
  const right = approved === undefined ? limit(0) : asked(portal, approved);
  const over = left.quantity.value > right.quantity.value;
  const reason = over ? spent.find(({ note }) => note !== undefined)?.note : undefined;
  const remark = reason ?? (approved === undefined ? text.notApproved : undefined);
  const project = portal.byId.projects.get(line.project)?.name ?? line.project;
  const part = `${project}：${categoryName(portal, line.category) ?? ''}`;
  return [
    judge({
      rule: 'I4',
      subject,
      part,
      left,
      right,
      remark,
      holds: (difference) => difference <= 0 || reason !== undefined,
    }),
  ];
}

/** I5: an expense that names a budget line is paid from that line's fund. */
export function fundOfBudget({ portal, books, subject }: FundSubject): readonly Identity[] {
  if (books.account.expenses.every(({ budget }) => budget === undefined)) return [];
  const left = asked(portal, countOf('expenses', { fund: subject.id, budget: '*' }));
  const right = asked(portal, countOf('expenses', { fund: subject.id, 'budget.fund': subject.id }));
  return [judge({ rule: 'I5', subject, left, right, unit: 'count', holds: isZero })];
}

/** I11: an adjusted budget has its reason. */
export function adjustmentsWithReasons(
  { portal, subject }: FundSubject,
  lines: readonly BudgetLine[],
): readonly Identity[] {
  if (!lines.some(({ versions }) => versions.some(({ phase }) => phase === 'adjusted'))) return [];
  const adjusted = countOf('budgets', { fund: subject.id, phase: 'adjusted' });
  const left = asked(portal, adjusted);
  const right = asked(portal, adjusted.where({ reason: '*' }));
  return [judge({ rule: 'I11', subject, part: text.adjustments, left, right, unit: 'count', holds: isZero })];
}
