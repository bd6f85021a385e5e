import { section, type Blocks } from './content/blocks.ts';
import { small, type Inline } from './content/inline.ts';
import type { Portal } from '../data/portal.ts';
import { moneyPeriods, rowsAt } from '../domain/index/place-rows.ts';
import { fundAccount, type FundAccount } from '../domain/money/fund-account.ts';
import { incomeQuery, receivedQuery, scopeOf, spentQuery, withinQuery } from '../domain/money/query/money-queries.ts';
import { moneyAddress } from '../domain/money/station-money.ts';
import type { Row } from '../schema/index.ts';
import { valueTitle } from '../schema/values.ts';
import { text } from '../text/places.ts';

/** Several funds with accounts make a total; more than this, and its question would weigh more than the page. */
const totalUpTo = 60;
const shown = 100;

/** The funds of a place, each with what came in and what went out; stated amounts apart. */
export function placeMoney(portal: Portal, region: Row<'regions'>, funds: readonly Row<'funds'>[]): Blocks {
  const periods = moneyPeriods(portal, rowsAt(portal, 'funds', region.id));
  const chips = periods.map((period) => ({
    href: moneyAddress({ kind: 'place', id: region.id }, period),
    label: period === 'undated' ? text.undated : `${String(period)} ${text.yearSuffix}`,
  }));
  return (
    funds.length > 0 && {
      box: 'section',
      of: section('money', text.money, chips.length > 0 && { chips }, totals(portal, funds), {
        entries: funds.slice(0, shown).map(({ id, name }) => ({
          href: `/funds/${id}/`,
          name,
          more: amounts(fundAccount(portal, id)),
        })),
      }),
    }
  );
}

function totals(portal: Portal, funds: readonly Row<'funds'>[]): Blocks {
  const booked = funds.filter((fund) => moneyPeriods(portal, [fund]).length > 0).map(({ id }) => id);
  if (booked.length <= 1 || booked.length > totalUpTo) return false;
  const scope = scopeOf(portal, booked);
  const within = withinQuery(scope);
  const accounts = booked.map((id) => fundAccount(portal, id));
  // Nothing published is not 0.
  const came = accounts.some(({ receipts }) => receipts.length > 0);
  const went = accounts.some(({ expenses }) => expenses.length > 0);
  return {
    totals: [
      [
        text.totalIncome,
        came && [{ sum: incomeQuery(scope) }, within !== undefined && small(text.countedOnce, { sum: within })],
      ],
      [text.totalSpent, went && [{ sum: spentQuery(scope) }, small(text.onlyPublished)]],
    ],
  };
}

function amounts({ receipts, expenses, stated, scope }: FundAccount): readonly Inline[] {
  return [
    receipts.length > 0 && [`${text.income} `, { sum: receivedQuery(scope) }],
    expenses.length > 0 && [`${text.spent} `, { sum: spentQuery(scope) }],
    ...stated.map((receipt) => [`${valueTitle('receipts', 'kind', receipt.kind)} `, { receipt }]),
  ];
}
