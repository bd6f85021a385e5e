import { findAll, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { keepsWholeBooks } from './fund-books.ts';
import { budgetLines, byDate, type BudgetLine } from './ledger.ts';
import { regionOf } from '../index/places.ts';
import { rowsBy } from '../index/rows-by.ts';
import { sumOfRows } from './query/money-queries.ts';
import { sumOf, type Query } from './query/query.ts';

/** The money of a project: what was approved for it, and what it cost. */
export interface ProjectMoney {
  readonly funds: readonly Row<'funds'>[];
  readonly lines: readonly BudgetLine[];
  readonly expenses: readonly Row<'expenses'>[];
  /** Sum of the approved lines in their latest version; undefined where nothing is approved. */
  readonly approvedQuery: Query | undefined;
  readonly spentQuery: Query;
  /** No expense means none was made, since all books are here. */
  readonly whole: boolean;
}

export function projectMoney(portal: Portal, project: Row<'projects'>): ProjectMoney {
  const lines = budgetLines(rowsBy(portal, 'budgets', 'project', project.id));
  const expenses = rowsBy(portal, 'expenses', 'project', project.id).toSorted(byDate);
  return {
    funds: findAll(portal, 'funds', [...new Set([...lines, ...expenses].map(({ fund }) => fund))]),
    lines,
    expenses,
    approvedQuery: approvedQuery(lines),
    spentQuery: sumOf('expenses', { project: project.id }),
    whole: keepsWholeBooks(portal, { station: project.station, region: regionOf(portal, 'projects', project) }),
  };
}

/** The sum of budget lines in the version in force; undefined where nothing is approved. */
export function approvedQuery(lines: readonly BudgetLine[]): Query | undefined {
  return sumOfRows(
    'budgets',
    lines.flatMap(({ approved }) => approved ?? []),
  );
}

/** What was spent on budget lines, all versions together. */
export function spentOnQuery(lines: readonly BudgetLine[]): Query {
  return sumOf('expenses', { budget: lines.flatMap(({ versions }) => versions.map(({ id }) => id)) });
}
