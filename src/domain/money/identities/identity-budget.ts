import { text } from '../../../text/accounts.ts';
import { atMostZero, isZero, judge, limit, type Identity } from './identity.ts';
import { asked, type FundSubject } from './identity-subject.ts';
import { spentOnLine, type BudgetLine } from '../ledger.ts';
import { receivedQuery } from '../query/money-sums.ts';
import { categoryName } from '../spending.ts';

/** I3: no more is approved than was received. */
export function approvedWithinReceipts(
  { portal, books, scope, subject }: FundSubject,
  lines: readonly BudgetLine[],
): readonly Identity[] {
  const approved = lines.map((line) => line.approved?.id).filter((id) => id !== undefined);
  if (approved.length === 0) return [];
  const left = asked(portal, `budgets.amount?id=${approved.join('|')}`);
  const right = asked(portal, receivedQuery(scope));
  const remark = books.receivedKnown ? undefined : text.noReceipts;
  return [judge({ rule: 'I3', subject, left, right, remark, holds: atMostZero, known: books.receivedKnown })];
}

/** I4: no more is spent on a line than its latest version approves, or a reason stands with one of the expenses. */
export function spentWithinBudget({ portal, subject }: FundSubject, line: BudgetLine): readonly Identity[] {
  const spent = spentOnLine(portal, line);
  if (spent.length === 0) return [];
  const left = asked(portal, `expenses.amount?budget=${line.versions.map(({ id }) => id).join('|')}`);
  const right = line.approved === undefined ? limit(0) : asked(portal, `budgets.amount?id=${line.approved.id}`);
  const over = left.quantity.value > right.quantity.value;
  const reason = over ? spent.find(({ note }) => note !== undefined)?.note : undefined;
  const remark = reason ?? (line.approved === undefined ? text.notApproved : undefined);
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
  const left = asked(portal, `expenses?fund=${subject.id}&budget=*`);
  const right = asked(portal, `expenses?fund=${subject.id}&budget.fund=${subject.id}`);
  return [judge({ rule: 'I5', subject, left, right, unit: 'count', holds: isZero })];
}

/** I11: an adjusted budget has its reason. */
export function adjustmentsWithReasons(
  { portal, subject }: FundSubject,
  lines: readonly BudgetLine[],
): readonly Identity[] {
  if (!lines.some(({ versions }) => versions.some(({ phase }) => phase === '调整'))) return [];
  const left = asked(portal, `budgets?fund=${subject.id}&phase=调整`);
  const right = asked(portal, `budgets?fund=${subject.id}&phase=调整&reason=*`);
  return [judge({ rule: 'I11', subject, part: text.adjustments, left, right, unit: 'count', holds: isZero })];
}
