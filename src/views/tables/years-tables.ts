import { link, sumNote, type Inline, type LedgerRow } from '../content/inline.ts';
import { ledger, noneCell, type Column, type Ledger } from '../ledger.ts';
import type { Portal } from '../../data/portal.ts';
import { unlessZero } from '../../domain/money/query/answer.ts';
import type { Query } from '../../domain/money/query/query.ts';
import type { FundBooks } from '../../domain/money/fund-books.ts';
import { periodOf, type Period } from '../../domain/money/ledger.ts';
import type { Holder } from '../../domain/money/money-holder.ts';
import { moneyYear, type MoneyYear } from '../../domain/money/money-year.ts';
import {
  balanceQuery,
  incomeQuery,
  passedOnQuery,
  receivedQuery,
  spentQuery,
  upTo,
} from '../../domain/money/query/money-queries.ts';
import { moneyAddress } from '../../domain/money/station-money.ts';
import { text as words } from '../../text/money/chart.ts';
import { text } from '../../text/money/money.ts';
import { valueTitle } from '../../schema/values.ts';

/** Opening + received − passed on − spent = closing: a fund period by period. */
export function fundYearsTable(portal: Portal, { account }: FundBooks, holder: Holder | undefined): Ledger {
  const { scope } = account;
  const rows = account.periods.map((period, index) => {
    const before = account.periods[index - 1];
    return {
      ...periodQueries(portal, account, period),
      period,
      opening: before === undefined ? undefined : balanceQuery(scope, upTo(before)),
      closing: balanceQuery(scope, upTo(period)),
    };
  });
  return ledger({
    caption: text.years,
    under: true,
    sheet: 'years',
    chart: { kind: 'columns', words: sentence(receivedQuery(scope), spentQuery(scope), balanceQuery(scope)) },
    rows,
    columns: [
      {
        head: text.year,
        cell: ({ period }) => link(holder && moneyAddress(holder, period), text.latest(period)),
      },
      { head: text.opening, headNote: text.yuan, number: true, cell: ({ opening }) => quietSum(opening) },
      { ...receivedColumn, series: 'bar', cell: ({ received, receipts }) => quietSum(received, receipts) },
      account.passed.length > 0 && passedColumn,
      { ...spentColumn, series: 'bar', cell: ({ spent, expenses }) => quietSum(spent, expenses) },
      {
        head: text.closing,
        headNote: text.yuan,
        number: true,
        series: 'line',
        cell: ({ closing }) => ({ sum: closing, bare: true }),
      },
    ],
  });
}

/** Each fund in a period: what came in, went out, and is left at its end. */
export function yearFundsTable(portal: Portal, funds: readonly FundBooks[], period: Period): Ledger {
  // Without a year nothing is spent, and nothing has an end.
  const until = period === 'undated' ? undefined : { until: period };
  const rows = funds.map((books) => {
    return {
      ...periodQueries(portal, books.account, period),
      books,
      closing: books.balanceKnown && until !== undefined ? balanceQuery(books.account.scope, until) : undefined,
    };
  });
  type FundOfYear = (typeof rows)[number];
  const note = ({ closing, received, spent }: FundOfYear) => footnote(closing ?? received ?? spent);
  return ledger<FundOfYear>({
    caption: text.ofFunds,
    under: true,
    sheet: 'funds',
    rows,
    columns: [
      { head: text.fund, cell: ({ books: { fund } }) => link(`/funds/${fund.id}/`, fund.name) },
      { head: text.kind, cell: ({ books: { fund } }) => valueTitle('funds', 'kind', fund.kind) },
      {
        ...receivedColumn,
        class: ({ received, books }) => (received === undefined && books.receivedKnown ? 'dash' : undefined),
        cell: (row) => [orNone(row.received, row.receipts, row.books.receivedKnown), until === undefined && note(row)],
      },
      rows.some(({ passed }) => passed !== undefined) && passedColumn,
      until !== undefined && {
        ...spentColumn,
        class: ({ spent, books }) => (spent === undefined && books.spentKnown ? 'dash' : undefined),
        cell: (row) => orNone(row.spent, row.expenses, row.books.spentKnown),
      },
      until !== undefined && {
        head: text.closing,
        headNote: computedYuan,
        number: true,
        cell: (row) => [orUnpublished(row.closing), note(row)],
      },
    ],
  });
}

/** The years of a station or a place side by side, each with a link to its page; nothing where there is one year only. */
export function holderYearsTable(portal: Portal, { scope, periods }: MoneyYear, holder: Holder): Ledger | undefined {
  const rows = periods.flatMap((year) => {
    if (year === 'undated') return [];
    const { published, whole, balanceKnown, receipts, expenses } = moneyYear(portal, holder, year);
    if (!published || receipts.length + expenses.length === 0) return [];
    const time = { in: [year] };
    return [
      {
        year,
        receipts,
        expenses,
        income: receipts.length > 0 || whole ? incomeQuery(scope, time) : undefined,
        spent: expenses.length > 0 || whole ? spentQuery(scope, time) : undefined,
        closing: balanceKnown ? balanceQuery(scope, { until: year }) : undefined,
      },
    ];
  });
  const all = { in: rows.map(({ year }) => year) };
  if (rows.length < 2) return undefined;
  return ledger({
    caption: words.years,
    under: true,
    sheet: 'years',
    chart: {
      kind: 'columns',
      words: sentence(incomeQuery(scope, all), spentQuery(scope, all), rows.at(-1)?.closing),
      citedFirst: rows.flatMap(({ closing, spent, income }) => closing ?? spent ?? income ?? []),
    },
    rows,
    columns: [
      { head: text.year, cell: ({ year }) => link(moneyAddress(holder, year), text.latest(year)) },
      { ...receivedColumn, series: 'bar', cell: ({ income, receipts }) => orUnpublished(income, receipts) },
      { ...spentColumn, series: 'bar', cell: ({ spent, expenses }) => orUnpublished(spent, expenses) },
      {
        head: text.yearEnd,
        headNote: computedYuan,
        number: true,
        series: 'line',
        cell: ({ closing, spent, income }) => [orUnpublished(closing), footnote(closing ?? spent ?? income)],
      },
    ],
  });
}

const computedYuan: Inline = [text.yuan, { tag: 'small', class: 'computed', of: text.computed }];
const receivedColumn = { head: text.received, headNote: text.yuan, number: true } as const;
const spentColumn = { head: text.spent, headNote: text.yuan, number: true } as const;
const passedColumn: Column<{ readonly passed: Query | undefined }> = {
  head: text.passedOn,
  headNote: text.yuan,
  number: true,
  cell: ({ passed }) => quietSum(passed),
};

/** The sums of a fund in a period, none where they are 0, and the rows of each. */
function periodQueries(portal: Portal, { scope, receipts, expenses }: FundBooks['account'], period: Period) {
  const time = { in: [period] };
  const within = ({ date }: { readonly date: string | undefined }): boolean => periodOf({ date }) === period;
  return {
    received: unlessZero(portal, receivedQuery(scope, time)),
    passed: unlessZero(portal, passedOnQuery(scope, time)),
    spent: unlessZero(portal, spentQuery(scope, time)),
    receipts: receipts.filter(within),
    expenses: expenses.filter(within),
  };
}

function quietSum(query: Query | undefined, rows: readonly LedgerRow[] = []) {
  return query === undefined ? noneCell : { sum: query, rows, quiet: true };
}

function orNone(query: Query | undefined, rows: readonly LedgerRow[], known: boolean): Inline {
  return query === undefined && known ? text.none : orUnpublished(query, rows);
}

function orUnpublished(query: Query | undefined, rows: readonly LedgerRow[] = []): Inline {
  return query === undefined ? text.notPublished : { sum: query, rows, quiet: true };
}

/** One footnote for a line: that of its last sum. */
function footnote(query: Query | undefined): Inline {
  return query !== undefined && sumNote(query);
}

/** What the chart of several years shows, in a sentence of the same queries. */
function sentence(received: Query, spent: Query, left: Query | undefined): Inline {
  return [
    words.allYears,
    { sum: received },
    words.spent,
    { sum: spent },
    left !== undefined && [words.left, { sum: left, label: true }],
    words.end,
  ];
}
