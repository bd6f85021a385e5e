import type { Portal } from '../../../data/portal.ts';
import { total } from '../../../data/cells/quantity.ts';
import type { Row } from '../../../schema/index.ts';
import { text } from '../../../text/accounts.ts';
import { isZero, judge, type Identity, type Side } from './identity.ts';
import { asked } from './identity-subject.ts';
import { budgetLines, quantityOf } from '../ledger.ts';
import { rowsBy } from '../../index/rows-by.ts';

/** I6, of a project: what its sources give makes its total. Expenses, and approved budgets. */
export function identitiesOfProject(portal: Portal, project: Row<'projects'>): readonly Identity[] {
  const subject = { table: 'projects', id: project.id } as const;
  const found: Identity[] = [];
  const expenses = rowsBy(portal, 'expenses', 'project', project.id);
  if (expenses.length > 0) {
    const funds = [...new Set(expenses.map(({ fund }) => fund))];
    const left = asked(portal, funds.map((fund) => `expenses.amount?project=${project.id}&fund=${fund}`).join(' + '));
    const right: Side = {
      quantity: total(expenses.map(quantityOf)),
      from: `sum:expenses.amount?project=${project.id}`,
    };
    found.push(judge({ rule: 'I6', subject, part: text.spentFrom(funds.length), left, right, holds: isZero }));
  }
  const approved = budgetLines(rowsBy(portal, 'budgets', 'project', project.id)).flatMap((line) => line.approved ?? []);
  if (approved.length > 0) {
    const byFund = [...Map.groupBy(approved, ({ fund }) => fund).values()];
    const left = asked(
      portal,
      byFund.map((rows) => `budgets.amount?id=${rows.map(({ id }) => id).join('|')}`).join(' + '),
    );
    const all = `budgets.amount?id=${approved.map(({ id }) => id).join('|')}`;
    const right: Side = {
      quantity: { value: approved.reduce((sum, { amount }) => sum + amount, 0), bound: 'exact' },
      from: `sum:${all}`,
    };
    found.push(judge({ rule: 'I6', subject, part: text.approvedFrom(byFund.length), left, right, holds: isZero }));
  }
  return found;
}
