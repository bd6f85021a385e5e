import { keysOf } from '../../schema/values.ts';
import { yearOf } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { boundOf, type Quantity } from '../../data/cells/quantity.ts';
import type { Row } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';
import { rowsBy } from '../index/rows-by.ts';

/** Kinds of receipts that enter a balance. What was invested (投入), secured (争取) or given in kind (实物折价) is a stated amount beside it. */
export const balanceKinds = ['allocated', 'donated', 'interest', 'carried', 'returned', 'handed_back'] as const;

/** All other kinds: what a source states of money or goods that came to no account here. */
export const statedKinds = keysOf('receipts', 'kind').filter((kind) => !balanceKinds.some((each) => each === kind));

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

/** Undated money comes before all years. */
export function byPeriod(a: Period, b: Period): number {
  const [first, second] = [a, b].map((period) => (period === 'undated' ? 0 : period));
  return (first ?? 0) - (second ?? 0);
}

/** By date; rows without one first, and among rows of one date as they stand in their files. */
export function byDate(a: { readonly date: string | undefined }, b: { readonly date: string | undefined }): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first < second ? -1 : Number(first > second);
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
  const groups = Map.groupBy(budgets, ({ project, fund, category }) => `${project}/${fund}/${category}`);
  return [...groups.values()].flatMap((group): readonly BudgetLine[] => {
    const versions = group.toSorted((a, b) => a.version - b.version);
    const approved = versions.findLast(({ phase }) => phase !== 'requested');
    return versions.slice(0, 1).map(({ project, fund, category }) => ({ project, fund, category, approved, versions }));
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
