import { findAll, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { keepsWholeBooks } from './fund-books.ts';
import { budgetLines, type BudgetLine } from './ledger.ts';
import { regionOf } from '../index/places.ts';
import { rowsBy } from '../index/rows-by.ts';

/** The money of a project: what was approved for it, and what it cost. */
export interface ProjectMoney {
  readonly funds: readonly Row<'funds'>[];
  readonly lines: readonly BudgetLine[];
  readonly expenses: readonly Row<'expenses'>[];
  /** Sum of the approved lines in their latest version; undefined where nothing is approved. */
  readonly approvedQuery: string | undefined;
  readonly spentQuery: string;
  /** No expense means none was made, since all books are here. */
  readonly whole: boolean;
}

export function projectMoney(portal: Portal, project: Row<'projects'>): ProjectMoney {
  const lines = budgetLines(rowsBy(portal, 'budgets', 'project', project.id));
  const expenses = rowsBy(portal, 'expenses', 'project', project.id).toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  const approved = lines.map((line) => line.approved?.id).filter((id) => id !== undefined);
  return {
    funds: findAll(portal, 'funds', [...new Set([...lines, ...expenses].map(({ fund }) => fund))]),
    lines,
    expenses,
    approvedQuery: approved.length === 0 ? undefined : `budgets.amount?id=${approved.join('|')}`,
    spentQuery: `expenses.amount?project=${project.id}`,
    whole: keepsWholeBooks(portal, { station: project.station, region: regionOf(portal, project) }),
  };
}

/** What is left of a budget line, and what was spent on it, as sum queries; undefined where nothing is approved. */
export function lineQueries(line: BudgetLine): { readonly spent: string; readonly left: string | undefined } {
  const spent = `expenses.amount?budget=${line.versions.map(({ id }) => id).join('|')}`;
  return { spent, left: line.approved && `budgets.amount?id=${line.approved.id} - ${spent}` };
}
