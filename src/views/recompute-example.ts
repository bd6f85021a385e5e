import type { Portal } from '../data/portal.ts';
import type { Row } from '../schema/index.ts';
import { fundAccount } from '../domain/money/fund-account.ts';
import { answer } from '../domain/money/query/answer.ts';
import { balanceQuery } from '../domain/money/query/money-queries.ts';
import { isSampleRegion, regionOf } from '../domain/index/places.ts';

/** A fund to show how to work out a balance with: a real one with income, spending and a balance to the fen, else a sample one. */
export function recomputeExample(portal: Portal): Row<'funds'> | undefined {
  const isSample = (fund: Row<'funds'>): boolean => isSampleRegion(portal, regionOf(portal, 'funds', fund));
  const { funds } = portal.tables;
  const shows = (fund: Row<'funds'>): boolean => {
    const { scope, receipts, expenses } = fundAccount(portal, fund.id);
    if (receipts.length === 0 || expenses.length === 0) return false;
    const { value, bound } = answer(portal, balanceQuery(scope)).quantity;
    return bound === 'exact' && value !== 0;
  };
  return funds.find((fund) => !isSample(fund) && shows(fund)) ?? funds.find(shows);
}
