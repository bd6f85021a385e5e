import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundAccount } from '../ledger.ts';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import {
  balanceQuery,
  incomeQuery,
  passedOutQuery,
  receivedQuery,
  scopeOf,
  spentQuery,
  withinQuery,
} from './money-sums.ts';
import { sum } from './sum.ts';

const funds = `id,name,kind,station,region,organization
a,县里的钱,财政拨款,,xian,minzheng
b,站里的钱,财政拨款,zhan,,
c,站里的基金,社区基金,zhan,,`;

const movement = fc.record({
  fund: fc.constantFrom('a', 'b', 'c'),
  date: fc.constantFrom('', '2023', '2024-05', '2025-01-31'),
  fen: fc.integer({ min: 1, max: 999_999_999 }),
  precision: fc.constantFrom('', '', '', '余', '约'),
});

const ledger = fc.record({
  receipts: fc.array(fc.record({ move: movement, kind: fc.constantFrom('拨入', '捐赠', '投入'), up: fc.nat(20) }), {
    maxLength: 12,
  }),
  expenses: fc.array(movement, { maxLength: 12 }),
});

const yuan = (fen: number): string => (fen / 100).toFixed(2);

function portalOf({ receipts, expenses }: typeof ledger extends fc.Arbitrary<infer Ledger> ? Ledger : never) {
  const up = (index: number, number: number): string =>
    number < index && number < receipts.length ? `r${String(number)}` : '';
  return moneyPortal({
    funds,
    receipts: [
      'id,fund,date,amount,precision,kind,upstream,source',
      ...receipts.map(({ move, kind, up: number }, index) =>
        [
          `r${String(index)}`,
          move.fund,
          move.date,
          yuan(move.fen),
          move.precision,
          kind,
          up(index, number),
          'doc',
        ].join(','),
      ),
    ].join('\n'),
    expenses: [
      'id,fund,date,amount,precision,category,summary,source',
      ...expenses.map((move, index) =>
        [
          `e${String(index)}`,
          move.fund,
          move.date || '2024',
          yuan(move.fen),
          move.precision,
          'exp-rent',
          '租金',
          'doc',
        ].join(','),
      ),
    ].join('\n'),
  });
}

describe('sum queries of money', () => {
  it('say for every fund and every year what its account says', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const portal = portalOf(rows);
        expect(portal.broken).toEqual([]);
        for (const { id } of portal.tables.funds) {
          const scope = scopeOf(portal, [id]);
          const account = fundAccount(portal, id);
          expect(sum(portal, receivedQuery(scope))?.quantity).toEqual(account.received);
          expect(sum(portal, spentQuery(scope))?.quantity).toEqual(account.spent);
          expect(sum(portal, balanceQuery(scope))?.quantity).toEqual(account.balance);
          for (const { period, received, spent, closing } of account.years) {
            const time = { in: [period] };
            expect(sum(portal, receivedQuery(scope, time))?.quantity).toEqual(received);
            expect(sum(portal, spentQuery(scope, time))?.quantity).toEqual(spent);
            const until = period === 'undated' ? time : { until: period };
            expect(sum(portal, balanceQuery(scope, until))?.quantity).toEqual(closing);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('count money once that passes from fund to fund: income − passed out − spent is the sum of the balances', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const portal = portalOf(rows);
        const ids = portal.tables.funds.map(({ id }) => id);
        const scope = scopeOf(portal, ids);
        const value = (query: string | undefined): number =>
          query === undefined ? 0 : (sum(portal, query)?.quantity.value ?? NaN);
        const balances = ids.reduce((total, id) => total + fundAccount(portal, id).balance.value, 0);
        expect(value(incomeQuery(scope)) - value(passedOutQuery(scope)) - value(spentQuery(scope))).toBe(balances);
        expect(value(balanceQuery(scope))).toBe(balances);
        expect(value(incomeQuery(scope)) + value(withinQuery(scope))).toBe(value(receivedQuery(scope)));
      }),
      { numRuns: 60 },
    );
  });

  it('name what passed out of a group of funds', () => {
    const portal = moneyPortal({
      funds,
      receipts: `id,fund,date,amount,kind,upstream,source
r1,a,2024-01-05,1000.00,拨入,,doc
r2,b,2024-02-05,400.00,拨入,r1,doc
r3,c,2024-03-05,100.00,拨入,r2,doc`,
    });
    const station = scopeOf(portal, ['b', 'c']);
    expect(sum(portal, incomeQuery(station))?.quantity.value).toBe(400_00);
    expect(sum(portal, withinQuery(station) ?? '')?.quantity.value).toBe(100_00);
    expect(passedOutQuery(station)).toBeUndefined();
    const county = scopeOf(portal, ['a']);
    expect(sum(portal, passedOutQuery(county) ?? '')?.quantity.value).toBe(400_00);
    expect(sum(portal, balanceQuery(county))?.quantity.value).toBe(600_00);
  });
});
