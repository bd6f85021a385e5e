import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { rowsBy } from '../index/rows-by.ts';
import { byDate, byPeriod, entersBalance, passedFrom, periodOf, type Period } from './ledger.ts';
import { answer, type Answer } from './query/answer.ts';
import { balanceQuery, scopeOf, upTo, type Scope } from './query/money-queries.ts';

/** The rows of one fund, by date. Its sums are the answers of queries over `scope`. */
export interface FundAccount {
  readonly scope: Scope;
  readonly receipts: readonly Row<'receipts'>[];
  readonly stated: readonly Row<'receipts'>[];
  /** Receipts of other funds into which this fund's money went on; such money is not written down as an expense too. */
  readonly passed: readonly Row<'receipts'>[];
  readonly expenses: readonly Row<'expenses'>[];
  /** The years in which money moved, in order. Undated money has its own period before all years and is never put into one. */
  readonly periods: readonly Period[];
}

export function fundAccount(portal: Portal, fundId: string): FundAccount {
  const scope = scopeOf(portal, [fundId]);
  const all = rowsBy(portal, 'receipts', 'fund', fundId).toSorted(byDate);
  const receipts = all.filter(entersBalance);
  const stated = all.filter((receipt) => !entersBalance(receipt));
  const passed =
    scope.upstream.length === 0 ? [] : receipts.flatMap(({ id }) => passedFrom(portal, id)).toSorted(byDate);
  const expenses = rowsBy(portal, 'expenses', 'fund', fundId).toSorted(byDate);
  const periods = [...new Set([...receipts, ...passed, ...expenses].map(periodOf))].sort(byPeriod);
  return { scope, receipts, stated, passed, expenses, periods };
}

/** What a fund had left at the end of a period, computed whether or not the source states it. Undated money is part of it. */
export function leftAfter(portal: Portal, { scope }: FundAccount, period: Period): Answer {
  return answer(portal, balanceQuery(scope, upTo(period)));
}
