import { yearOf } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { boundOf, type Quantity } from '../../data/cells/quantity.ts';
import type { Row } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';
import { rowsBy } from '../index/rows-by.ts';

/** Kinds of receipts that enter a balance. What was invested (投入), secured (争取) or given in kind (实物折价) is a stated amount beside it. */
export const balanceKinds = ['allocated', 'donated', 'interest', 'carried', 'returned'] as const;

export function entersBalance(receipt: Row<'receipts'>): boolean {
  return balanceKinds.some((kind) => kind === receipt.kind);
}

/** The amount of a money row in 分 with its bound. */
export function quantityOf(row: Row<'receipts'> | Row<'expenses'>): Quantity {
  return { value: row.amount, bound: boundOf(row.precision) };
}

/** A year of a fund, or the part whose year the source does not give. */
export type Period = number | 'undated';

/** Receipts that name this one as their 上游收入 and enter a balance themselves. */
export function passedFrom(portal: Portal, receiptId: string): readonly Row<'receipts'>[] {
  return rowsBy(portal, 'receipts', 'upstream', receiptId).filter(entersBalance);
}

/** Funds one of whose receipts is somebody's 上游收入. */
const passingFunds = perPortal((portal): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { upstream } of portal.tables.receipts) {
    const above = find(portal, 'receipts', upstream);
    if (above) found.add(above.fund);
  }
  return found;
});

/** Whether any money of a fund went on to another; most funds spend what they get. */
export function passesOn(portal: Portal, fundId: string): boolean {
  return passingFunds(portal).has(fundId);
}

export function periodOf(row: { readonly date: string | undefined }): Period {
  return yearOf(row.date) ?? 'undated';
}

export function byPeriod(a: Period, b: Period): number {
  if (a === b) return 0;
  if (a === 'undated') return -1;
  return b === 'undated' ? 1 : a - b;
}

/** The budget lines of a fund or project, each with its latest version and all versions before it. */
export interface BudgetLine {
  readonly project: string;
  readonly fund: string;
  readonly category: string;
  /** Latest 批复 or 调整; an application (申报) alone approves nothing. */
  readonly approved: Row<'budgets'> | undefined;
  readonly versions: readonly Row<'budgets'>[];
}

export function budgetLines(budgets: readonly Row<'budgets'>[]): readonly BudgetLine[] {
  const groups = new Map<string, Row<'budgets'>[]>();
  for (const budget of budgets) {
    const key = `${budget.project}/${budget.fund}/${budget.category}`;
    const group = groups.get(key);
    if (group) group.push(budget);
    else groups.set(key, [budget]);
  }
  return [...groups.values()].map((group) => {
    const versions = group.toSorted((a, b) => a.version - b.version);
    const first = versions[0];
    const approved = versions.findLast((budget) => budget.phase !== 'requested');
    return {
      project: first?.project ?? '',
      fund: first?.fund ?? '',
      category: first?.category ?? '',
      approved,
      versions,
    };
  });
}

/** The budget lines of all funds and projects. */
export const allBudgetLines = perPortal(({ tables }) => budgetLines(tables.budgets));

/** What was spent on a budget line, all versions together. */
export function spentOnLine(portal: Portal, line: BudgetLine): readonly Row<'expenses'>[] {
  return line.versions.flatMap((version) => rowsBy(portal, 'expenses', 'budget', version.id));
}

/** Funds of lottery money, and all that such money was passed on to, in any number of steps. */
const lotteryFunds = perPortal((portal): ReadonlySet<string> => {
  const found = new Set(portal.tables.funds.filter(({ kind }) => kind === 'lottery').map(({ id }) => id));
  // A set hands over what is added to it on the way: each fund is followed once, and a circle ends by itself.
  for (const fund of found) {
    for (const receipt of rowsBy(portal, 'receipts', 'fund', fund)) {
      for (const { fund: next } of rowsBy(portal, 'receipts', 'upstream', receipt.id)) found.add(next);
    }
  }
  return found;
});

/** Whether a fund holds lottery money, at first hand or passed on through others: its pages carry the lottery mark. */
export function isLottery(portal: Portal, fund: Row<'funds'>): boolean {
  return lotteryFunds(portal).has(fund.id);
}

/** Whether there is any lottery money at all: pages over all funds carry the mark then. */
export function hasLottery(portal: Portal): boolean {
  return lotteryFunds(portal).size > 0;
}
