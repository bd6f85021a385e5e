import { link, rowNote, small, sumNote, type Inline } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { find, type Portal } from '../../data/portal.ts';
import { isSampleRegion, regionOf } from '../../domain/index/places.ts';
import type { FundBooks } from '../../domain/money/fund-books.ts';
import { balanceQuery, receivedQuery, spentQuery } from '../../domain/money/query/money-queries.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { text } from '../../text/money/money.ts';
import { text as words } from '../../text/money/statements.ts';

type Fund = Row<'funds'>;

/** Funds in a list: those with an account, then amounts that are only stated, then funds of which no amount is public. */
export function fundTables(portal: Portal, caption: string, funds: readonly FundBooks[]) {
  const booked = funds.filter(({ account }) => account.receipts.length + account.expenses.length > 0);
  const stated = funds.flatMap(({ fund, account }) => account.stated.map((receipt) => ({ fund, receipt })));
  const silent = funds.filter(
    ({ account }) => account.receipts.length + account.expenses.length + account.stated.length === 0,
  );
  return {
    tables: [
      ...(booked.length > 0 ? [bookedTable(portal, caption, booked)] : []),
      ...(stated.length > 0 ? [statedTable(portal, caption, stated)] : []),
    ],
    silent: silent.map(({ fund }) => ({
      fund,
      sample: isSample(portal, fund),
      place: find(portal, 'regions', regionOf(portal, 'funds', fund))?.name ?? text.missing,
    })),
  };
}

/** Whose, which year, what came in, what went out, what is left. The footnote of a line says how it adds up. */
function bookedTable(portal: Portal, caption: string, funds: readonly FundBooks[]): Ledger {
  const rows = funds.map((books) => {
    const { scope } = books.account;
    return {
      fund: books.fund,
      account: books.account,
      received: books.receivedKnown ? receivedQuery(scope) : undefined,
      spent: books.spentKnown ? spentQuery(scope) : undefined,
      balance: books.balanceKnown ? balanceQuery(scope) : undefined,
      stated: books.stated?.statement,
      cited: books.balanceKnown ? balanceQuery(scope) : books.receivedKnown ? receivedQuery(scope) : spentQuery(scope),
    };
  });
  return ledger({
    caption,
    under: true,
    sheet: 'funds',
    rows,
    line: ({ fund }) => ({ sample: isSample(portal, fund) }),
    columns: [
      { head: text.fund, cell: ({ fund }) => fundName(portal, fund) },
      { head: text.place, choice: true, class: 'short', cell: ({ fund }) => placeOf(portal, fund) },
      {
        head: text.level,
        class: 'short',
        cell: ({ fund }) => valueTitle('funds', 'level', fund.level) ?? text.missing,
      },
      { head: text.year, class: 'short', cell: ({ fund }) => fund.year ?? text.noYear },
      {
        head: text.received,
        headNote: text.yuan,
        number: true,
        cell: ({ received, account }) =>
          received === undefined ? text.notPublished : { sum: received, rows: account.receipts, quiet: true },
      },
      {
        head: text.spent,
        headNote: text.yuan,
        number: true,
        cell: ({ spent, account }) =>
          spent === undefined ? text.notPublished : { sum: spent, rows: account.expenses, quiet: true },
      },
      {
        head: text.balance,
        headNote: [text.yuan, { tag: 'small', class: 'computed', of: text.computed }],
        number: true,
        cell: ({ balance, stated, cited }) =>
          stated?.amount === undefined
            ? [balance === undefined ? text.notPublished : { sum: balance, quiet: true }, sumNote(cited)]
            : [statedBalance(stated, stated.amount), rowNote('statements', stated)],
      },
    ],
  });
}

/** What the source says is left; the heading says that all others are computed. */
function statedBalance({ id }: Row<'statements'>, amount: number): Inline {
  return [{ value: amount, money: true, from: `statements/${id}`, text: formatMoney(amount) }, small(words.stated)];
}

interface Stated {
  readonly fund: Fund;
  readonly receipt: Row<'receipts'>;
}

function statedTable(portal: Portal, caption: string, rows: readonly Stated[]): Ledger {
  return ledger({
    caption: `${caption}：${text.stated}`,
    sheet: 'stated',
    rows,
    line: ({ fund }) => ({ sample: isSample(portal, fund) }),
    columns: [
      { head: text.fund, cell: ({ fund }) => fundName(portal, fund) },
      { head: text.place, choice: true, cell: ({ fund }) => placeOf(portal, fund) },
      { head: text.level, cell: ({ fund }) => valueTitle('funds', 'level', fund.level) ?? text.missing },
      { head: text.receiptKind, cell: ({ receipt }) => valueTitle('receipts', 'kind', receipt.kind) },
      { head: text.amount, number: true, cell: ({ receipt }) => ({ receipt, bare: true }) },
    ],
  });
}

function isSample(portal: Portal, fund: Fund): boolean {
  return isSampleRegion(portal, regionOf(portal, 'funds', fund));
}

function fundName(portal: Portal, fund: Fund): Inline {
  return [link(`/funds/${fund.id}/`, fund.name), isSample(portal, fund) && { sample: true }];
}

function placeOf(portal: Portal, fund: Fund): Inline {
  const region = find(portal, 'regions', regionOf(portal, 'funds', fund));
  return region === undefined ? text.missing : link(`/places/${region.id}/`, region.name);
}
