import { yearOf } from '../../data/cells/date.ts';
import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { disclosuresIn } from '../disclosure/disclosures.ts';
import { leftAfter } from './fund-account.ts';
import { fundBooks, keepsWholeBooks, type FundBooks } from './fund-books.ts';
import {
  budgetLines,
  byDate,
  byPeriod,
  entersBalance,
  passedFrom,
  periodOf,
  type BudgetLine,
  type Period,
} from './ledger.ts';
import { holdingOf, type Holder, type Holding } from './money-holder.ts';
import { answer } from './query/answer.ts';
import { incomeQuery, scopeOf, spentQuery, type Scope } from './query/money-queries.ts';
import type { Query } from './query/query.ts';
import { rowsBy } from '../index/rows-by.ts';
import { explanations, yearChange, type YearChange } from './year-change.ts';

/** The money of a station or a place in one year, or the part whose year the source does not give. */
export interface MoneyYear {
  readonly period: Period;
  /** All periods of which the holder has anything to show, in order. */
  readonly periods: readonly Period[];
  /** The holder's own funds, all together. */
  readonly scope: Scope;
  /** Of its own funds those that have to do with the period. */
  readonly funds: readonly FundBooks[];
  readonly receipts: readonly Row<'receipts'>[];
  /** 投入, 争取, 实物折价: stated, outside every balance. */
  readonly stated: readonly Row<'receipts'>[];
  readonly expenses: readonly Row<'expenses'>[];
  /** Received or spent here out of funds that belong to others. */
  readonly elsewhere: Pick<Holding, 'receipts' | 'expenses'>;
  readonly budgets: readonly BudgetLine[];
  readonly disclosures: readonly Row<'disclosures'>[];
  /** Whether anything is known of the period: rows, or a published disclosure of the whole year (in which there was nothing). */
  readonly published: boolean;
  /** No row means none, since all books of the period are here. */
  readonly whole: boolean;
  readonly balanceKnown: boolean;
  readonly income: Change;
  readonly spent: Change;
}

/** This year beside the year before; undefined change: no comparison can be made. */
export interface Change {
  readonly change: YearChange | undefined;
  readonly explanations: readonly string[];
}

/** The periods of a holder: of its rows of money and of its disclosures; a fund without rows stands in its own 年度. */
export function moneyPeriodsOf(portal: Portal, holding: Holding): readonly Period[] {
  const periods = new Set<Period>([...holding.receipts, ...holding.expenses].map(periodOf));
  for (const fund of holding.funds) for (const period of fundPeriods(portal, fund)) periods.add(period);
  for (const row of holding.disclosures) {
    for (let year = yearOf(row.period_start) ?? 0; year <= (yearOf(row.period_end) ?? 0); year += 1) periods.add(year);
  }
  return [...periods].sort(byPeriod);
}

/** The last period of which a holder has rows of money; else the last in which it has to disclose. */
export function latestPeriod(portal: Portal, holding: Holding): Period | undefined {
  const periods = [...holding.receipts, ...holding.expenses].map(periodOf);
  const own = holding.funds.flatMap((fund) => fundPeriods(portal, fund));
  return [...periods, ...own].sort(byPeriod).at(-1) ?? moneyPeriodsOf(portal, holding).at(-1);
}

/** The periods in which a fund has rows; its own 年度 where it has none. */
export function fundPeriods(portal: Portal, fund: Row<'funds'>): readonly Period[] {
  const receipts = rowsBy(portal, 'receipts', 'fund', fund.id);
  // A year in which money was only passed on is one in which something happened.
  const passed = receipts.filter(entersBalance).flatMap(({ id }) => passedFrom(portal, id));
  const rows = [...receipts, ...passed, ...rowsBy(portal, 'expenses', 'fund', fund.id)];
  return rows.length > 0 ? rows.map(periodOf) : [fund.year ?? 'undated'];
}

export function moneyYear(portal: Portal, holder: Holder, period: Period): MoneyYear {
  const holding = holdingOf(portal, holder);
  const ids = holding.funds.map(({ id }) => id);
  const scope = scopeOf(portal, ids);
  const within = (row: { readonly date: string | undefined }): boolean => periodOf(row) === period;
  const all = ids.flatMap((id) => rowsBy(portal, 'receipts', 'fund', id)).filter(within);
  const expenses = ids
    .flatMap((id) => rowsBy(portal, 'expenses', 'fund', id))
    .filter(within)
    .toSorted(byDate);
  const receipts = all.filter(entersBalance).toSorted(byDate);
  const books = holding.funds.map((fund) => fundBooks(portal, fund));
  const budgets = period === 'undated' ? [] : budgetsOf(portal, ids, period);
  const adjustments = budgets.flatMap(({ versions }) => versions);
  const moved = books.filter(({ account }) => account.receipts.length + account.expenses.length > 0);
  const disclosures = period === 'undated' ? [] : disclosuresIn(holding.disclosures, period);
  const elsewhere = { receipts: holding.receipts.filter(within), expenses: holding.expenses.filter(within) };
  const passed = books.flatMap(({ account }) => account.passed.filter(within));
  const rows = [...all, ...passed, ...expenses, ...elsewhere.receipts, ...elsewhere.expenses];
  const published =
    rows.length > 0 ||
    disclosures.some(({ period_kind, published_on }) => period_kind === 'year' && published_on !== undefined);
  return {
    period,
    periods: moneyPeriodsOf(portal, holding),
    scope,
    funds: books.filter((book) => concerns(portal, book, period)),
    receipts,
    stated: all.filter((row) => !entersBalance(row)),
    expenses,
    elsewhere,
    budgets,
    disclosures,
    published,
    whole:
      published && keepsWholeBooks(portal, holder.kind === 'station' ? { station: holder.id } : { region: holder.id }),
    balanceKnown: published && moved.length > 0 && moved.every(({ balanceKnown }) => balanceKnown),
    income: changeOf(portal, period, (year) => incomeQuery(scope, { in: [year] }), receipts, []),
    spent: changeOf(portal, period, (year) => spentQuery(scope, { in: [year] }), expenses, adjustments),
  };
}

/** Budget lines that were first approved in a year (or, with nothing approved, first applied for). */
function budgetsOf(portal: Portal, funds: readonly string[], year: number): readonly BudgetLine[] {
  const lines = budgetLines(funds.flatMap((fund) => rowsBy(portal, 'budgets', 'fund', fund)));
  return lines.filter(({ versions }) => {
    const first = versions.find(({ phase }) => phase !== 'requested') ?? versions[0];
    return yearOf(first?.date) === year;
  });
}

function concerns(portal: Portal, { fund, account }: FundBooks, period: Period): boolean {
  if (fundPeriods(portal, fund).includes(period)) return true;
  if (period === 'undated') return false;
  return (
    fund.year === period || account.periods.includes(period) || leftAfter(portal, account, period).quantity.value !== 0
  );
}

function changeOf(
  portal: Portal,
  period: Period,
  query: (year: number) => Query,
  rows: readonly (Row<'receipts'> | Row<'expenses'>)[],
  adjustments: readonly Row<'budgets'>[],
): Change {
  if (period === 'undated' || rows.length === 0) return { change: undefined, explanations: [] };
  const [before, now] = [answer(portal, query(period - 1)), answer(portal, query(period))];
  const change = yearChange(before.quantity, now.quantity);
  return { change, explanations: change?.large === true ? explanations(rows, adjustments, period) : [] };
}
