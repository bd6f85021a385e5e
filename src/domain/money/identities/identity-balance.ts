import { yearOf } from '../../../data/cells/date.ts';
import { text } from '../../../text/money/accounts.ts';
import { atLeastZero, atMostZero, isZero, judge, limit, type Identity } from './identity.ts';
import { asked, type FundSubject } from './identity-subject.ts';
import { leftAfter } from '../fund-account.ts';
import { balanceKinds, passedFrom } from '../ledger.ts';
import { balanceQuery, sumOfRows, upTo } from '../query/money-queries.ts';
import { sumOf } from '../query/query.ts';

/** I1: the lowest balance at the end of any period. */
export function neverBelowZero({ portal, books, subject }: FundSubject): readonly Identity[] {
  const ends = books.account.periods.map((period) => ({ period, left: leftAfter(portal, books.account, period) }));
  const lowest = ends.toSorted((a, b) => a.left.quantity.value - b.left.quantity.value)[0];
  if (lowest === undefined) return [];
  const left = asked(portal, lowest.left.query);
  const remark = !books.receivedKnown
    ? text.noReceipts
    : !books.spentKnown
      ? text.noExpenses
      : !books.balanceKnown
        ? text.noBalance
        : undefined;
  const part = text.endOf(lowest.period);
  return [
    judge({ rule: 'I1', subject, part, left, right: limit(0), remark, holds: atLeastZero, known: books.balanceKnown }),
  ];
}

/**
 * I2: what was left at the end of a period is what the next one begins with, also where it goes on in another fund. A year
 * begins with all that the periods before it left, and with what is written down as carried over and names no receipt from
 * which: in a fund whose earlier books stand here too, that money is there twice.
 */
export function carriedOver({ portal, books, scope, subject }: FundSubject): readonly Identity[] {
  const { periods, passed, receipts } = books.account;
  const found: Identity[] = [];
  const nowhere = receipts.filter(({ kind, upstream }) => kind === 'carried' && upstream === undefined);
  periods.slice(1).forEach((period, index) => {
    const before = periods.slice(0, index + 1);
    const last = before.at(-1) ?? 'undated';
    // Nobody knows whether undated money came before or after a year.
    if (last === 'undated') return;
    const again = nowhere.filter(({ date }) => yearOf(date) === period);
    const left = asked(portal, balanceQuery(scope, upTo(last)));
    const right = asked(portal, balanceQuery(scope, { in: before }).plus(sumOfRows('receipts', again)));
    const part = text.into(last, period);
    const remark = again.length === 0 ? undefined : text.twice;
    found.push(judge({ rule: 'I2', subject, part, left, right, remark, holds: isZero, known: books.balanceKnown }));
  });
  const carried = passed.filter(({ kind }) => kind === 'carried');
  for (const [year, rows] of Map.groupBy(carried, ({ date }) => yearOf(date))) {
    const left = asked(portal, balanceQuery(scope, year === undefined ? {} : { until: year - 1 }));
    const right = asked(portal, sumOf('receipts', { id: rows.map(({ id }) => id) }));
    const known = year !== undefined && books.balanceKnown;
    found.push(judge({ rule: 'I2', subject, part: text.carriedTo(year), left, right, holds: isZero, known }));
  }
  const first = periods.find((period) => period !== 'undated');
  for (const { id, date } of nowhere) {
    const year = yearOf(date);
    if (year !== undefined && first !== undefined && year > first) continue;
    const right = asked(portal, sumOf('receipts', { id }));
    const known = false;
    const claim = { part: text.carriedIn, remark: text.noUpstream, holds: isZero, known } as const;
    found.push(judge({ rule: 'I2', subject, left: limit(0), right, ...claim }));
  }
  return found;
}

/** I7: what went on from a receipt is no more than the receipt; it is left out of every total over the funds. */
export function passedWithinUpstream({ portal, books, subject }: FundSubject): readonly Identity[] {
  if (books.account.passed.length === 0) return [];
  return books.account.receipts
    .filter((receipt) => passedFrom(portal, receipt.id).length > 0)
    .map(({ id, date }) => {
      const left = asked(portal, sumOf('receipts', { upstream: id, kind: balanceKinds }));
      const right = asked(portal, sumOf('receipts', { id }));
      const part = text.passedFrom(date);
      return judge({ rule: 'I7', subject, part, left, right, remark: text.countedOnce, holds: atMostZero });
    });
}
