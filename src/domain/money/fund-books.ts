import { isAfter } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { fundAccount, type FundAccount } from './fund-account.ts';
import { perPortal } from '../index/memo.ts';
import { answer } from './query/answer.ts';
import { balanceQuery } from './query/money-queries.ts';
import { isSampleRegion, regionOf } from '../index/places.ts';
import { agrees, statedBalance, type StatementCheck } from './statements/statement-check.ts';

/** The account of a fund, and which of its sides are known at all. */
export interface FundBooks {
  readonly fund: Row<'funds'>;
  readonly account: FundAccount;
  readonly receivedKnown: boolean;
  readonly spentKnown: boolean;
  /**
   * A balance is computed only where the books are whole, where the source states the same, or where nothing is left: of other
   * money that a notice does not tell of, some may have been spent.
   */
  readonly balanceKnown: boolean;
  /** The balance that a source states, held against the parts; undefined where money has moved since. */
  readonly stated: StatementCheck | undefined;
}

/**
 * A side without a single row is 0 only for those who keep their whole books here (a station's own disclosure, a
 * sample). A press report or a notice that says nothing of spending does not say that nothing was spent.
 */
export function fundBooks(portal: Portal, fund: Row<'funds'>): FundBooks {
  const known = booksOf(portal).get(fund);
  if (known) return known;
  const books = makeBooks(portal, fund);
  booksOf(portal).set(fund, books);
  return books;
}

const booksOf = perPortal(() => new Map<Row<'funds'>, FundBooks>());

function makeBooks(portal: Portal, fund: Row<'funds'>): FundBooks {
  const account = fundAccount(portal, fund.id);
  const whole = keepsWholeBooks(portal, fund);
  const receivedKnown = account.receipts.length > 0 || whole;
  const spentKnown = account.expenses.length > 0 || whole;
  const any = account.receipts.length + account.expenses.length > 0;
  const stated = stillTrue(account, statedBalance(portal, fund.id));
  const left = answer(portal, balanceQuery(account.scope)).quantity;
  const sure = whole || (stated === undefined ? left.bound === 'exact' && left.value === 0 : agreesWithRows(stated));
  return { fund, account, receivedKnown, spentKnown, balanceKnown: receivedKnown && spentKnown && any && sure, stated };
}

/** Not what a source only states of its own sums: of such money the rows here are not whole. */
function agreesWithRows(check: StatementCheck): boolean {
  return agrees(check) && check.betweenStated === undefined;
}

/** What was left on a day is not what is left after the next payment. */
function stillTrue({ receipts, passed, expenses }: FundAccount, stated: StatementCheck | undefined) {
  const end = stated?.statement.end;
  if (end === undefined) return stated;
  const since = [...receipts, ...passed, ...expenses].some(({ date }) => date !== undefined && isAfter(date, end));
  return since ? undefined : stated;
}

/** Whether all money of a fund, station or place is written down here, so that no row means none. */
export function keepsWholeBooks(
  portal: Portal,
  row: { readonly station?: string | undefined; readonly region?: string | undefined },
): boolean {
  const station = find(portal, 'stations', row.station);
  if (station) return station.nature !== 'digest';
  return isSampleRegion(portal, regionOf(portal, 'funds', row));
}
