import { text } from '../../../text/accounts.ts';
import { atLeastZero, atMostZero, isZero, judge, limit, type Identity } from './identity.ts';
import { asked, type FundSubject } from './identity-subject.ts';
import { passedFrom, type Period } from '../ledger.ts';
import { balanceQuery, passedFromQuery, type Time } from '../query/money-sums.ts';

/** I1: the lowest balance at the end of any period. */
export function neverBelowZero({ portal, books, scope, subject }: FundSubject): readonly Identity[] {
  const lowest = books.account.years.toSorted((a, b) => a.closing.value - b.closing.value)[0];
  if (lowest === undefined) return [];
  const left = asked(portal, balanceQuery(scope, upTo(lowest.period)));
  const remark = !books.receivedKnown ? text.noReceipts : !books.spentKnown ? text.noExpenses : undefined;
  const part = text.endOf(lowest.period);
  return [
    judge({ rule: 'I1', subject, part, left, right: limit(0), remark, holds: atLeastZero, known: books.balanceKnown }),
  ];
}

function upTo(period: Period): Time {
  return period === 'undated' ? { in: ['undated'] } : { until: period };
}

/** I2: what was left at the end of a period is what the next one begins with, also where it goes on in another fund. */
export function carriedOver({ portal, books, scope, subject }: FundSubject): readonly Identity[] {
  const { years, passed } = books.account;
  const found: Identity[] = [];
  years.slice(1).forEach((year, index) => {
    const before = years.slice(0, index + 1).map(({ period }) => period);
    const last = before.at(-1) ?? 'undated';
    // Nobody knows whether undated money came before or after a year.
    if (last === 'undated') return;
    const left = asked(portal, balanceQuery(scope, upTo(last)));
    const right = asked(portal, balanceQuery(scope, { in: before }));
    found.push(
      judge({
        rule: 'I2',
        subject,
        part: text.into(last, year.period),
        left,
        right,
        holds: isZero,
        known: books.balanceKnown,
      }),
    );
  });
  const carried = passed.filter(({ kind }) => kind === '上年结转');
  for (const [year, rows] of Map.groupBy(carried, ({ date }) => date?.slice(0, 4))) {
    const last = year === undefined ? undefined : Number(year) - 1;
    const left = asked(portal, balanceQuery(scope, last === undefined ? {} : { until: last }));
    const right = asked(portal, `receipts.amount?id=${rows.map(({ id }) => id).join('|')}`);
    const known = last !== undefined && books.balanceKnown;
    found.push(judge({ rule: 'I2', subject, part: text.carriedTo(year), left, right, holds: isZero, known }));
  }
  for (const row of books.account.receipts.filter(
    ({ kind, upstream }) => kind === '上年结转' && upstream === undefined,
  )) {
    const right = asked(portal, `receipts.amount?id=${row.id}`);
    found.push(
      judge({
        rule: 'I2',
        subject,
        part: text.carriedIn,
        left: limit(0),
        right,
        remark: text.noUpstream,
        holds: isZero,
        known: false,
      }),
    );
  }
  return found;
}

/** I7: what went on from a receipt is no more than the receipt; it is left out of every total over the funds. */
export function passedWithinUpstream({ portal, books, subject }: FundSubject): readonly Identity[] {
  if (books.account.passed.length === 0) return [];
  return books.account.receipts
    .filter((receipt) => passedFrom(portal, receipt.id).length > 0)
    .map((receipt) => {
      const left = asked(portal, passedFromQuery(receipt.id));
      const right = asked(portal, `receipts.amount?id=${receipt.id}`);
      const part = text.passedFrom(receipt.date);
      return judge({ rule: 'I7', subject, part, left, right, remark: text.countedOnce, holds: atMostZero });
    });
}
