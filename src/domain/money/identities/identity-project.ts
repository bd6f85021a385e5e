import type { Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { text } from '../../../text/money/accounts.ts';
import { isZero, judge, type Identity } from './identity.ts';
import { asked } from './identity-subject.ts';
import { budgetLines } from '../ledger.ts';
import { sumOfRows } from '../query/money-queries.ts';
import { sumOf, together, type Query } from '../query/query.ts';
import { rowsBy } from '../../index/rows-by.ts';

/** I6, of a project: what its sources give makes its total. Expenses, and approved budgets. */
export function identitiesOfProject(portal: Portal, project: Row<'projects'>): readonly Identity[] {
  const subject = { table: 'projects', id: project.id } as const;
  const compare = (parts: readonly (Query | undefined)[], whole: Query | undefined, part: string): Identity[] => {
    const sum = together(parts);
    if (sum === undefined || whole === undefined) return [];
    const [left, right] = [asked(portal, sum), asked(portal, whole)];
    return [judge({ rule: 'I6', subject, part, left, right, holds: isZero })];
  };
  const expenses = sumOf('expenses', { project: project.id });
  const funds = [...new Set(rowsBy(portal, 'expenses', 'project', project.id).map(({ fund }) => fund))];
  const approved = budgetLines(rowsBy(portal, 'budgets', 'project', project.id)).flatMap((line) => line.approved ?? []);
  const byFund = [...Map.groupBy(approved, ({ fund }) => fund).values()];
  return [
    ...compare(
      funds.map((fund) => expenses.where({ fund })),
      expenses,
      text.spentFrom(funds.length),
    ),
    ...compare(
      byFund.map((rows) => sumOfRows('budgets', rows)),
      sumOfRows('budgets', approved),
      text.approvedFrom(byFund.length),
    ),
  ];
}
