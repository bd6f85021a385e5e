import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf, subtract, total, zero, type Quantity } from '../../../data/cells/quantity.ts';
import type { Portal } from '../../../data/portal.ts';
import { fundAccount } from '../fund-account.ts';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import {
  balanceQuery,
  incomeQuery,
  passedOnQuery,
  passedOutQuery,
  receivedQuery,
  scopeOf,
  spentQuery,
  upTo,
  withinQuery,
} from './money-queries.ts';
import type { Query } from './query.ts';
import { ask } from '../../../../tests/fixtures/domain/ask.ts';

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

/** One movement of the ledger, as a plain addition sees it: which fund has more or less by it, and when. */
interface Move {
  readonly fund: string;
  readonly year: string;
  readonly kind: 'received' | 'passed' | 'spent';
  readonly quantity: Quantity;
}

/** Every movement, taken from the rows one by one and by nothing else. */
function movesOf({ tables, byId }: Portal): readonly Move[] {
  const year = (date: string | undefined): string => date?.slice(0, 4) ?? 'undated';
  const inBalance = tables.receipts.filter(({ kind }) => kind !== 'invested');
  return [
    ...inBalance.flatMap((row): Move[] => {
      const above = row.upstream === undefined ? undefined : byId.receipts.get(row.upstream);
      const move = { year: year(row.date), quantity: { value: row.amount, bound: boundOf(row.precision) } };
      const passed = above !== undefined && above.kind !== 'invested';
      return [
        { ...move, fund: row.fund, kind: 'received' },
        ...(passed ? [{ ...move, fund: above.fund, kind: 'passed' } as const] : []),
      ];
    }),
    ...tables.expenses.map((row): Move => ({
      fund: row.fund,
      year: year(row.date),
      kind: 'spent',
      quantity: { value: row.amount, bound: boundOf(row.precision) },
    })),
  ];
}

const totalOf = (moves: readonly Move[], kind: Move['kind']): Quantity =>
  total(moves.filter((move) => move.kind === kind).map(({ quantity }) => quantity));

const balanceOf = (moves: readonly Move[]): Quantity =>
  subtract(subtract(totalOf(moves, 'received'), totalOf(moves, 'passed')), totalOf(moves, 'spent'));

describe('queries of money', () => {
  it('say for every fund and every year what plain addition says', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const portal = portalOf(rows);
        expect(portal.broken).toEqual([]);
        const all = movesOf(portal);
        for (const { id } of portal.tables.funds) {
          const { scope, periods } = fundAccount(portal, id);
          const own = all.filter(({ fund }) => fund === id);
          expect(periods.map(String).toSorted()).toEqual([...new Set(own.map(({ year }) => year))].toSorted());
          expect(ask(portal, balanceQuery(scope))).toEqual(balanceOf(own));
          for (const period of periods) {
            const time = { in: [period] };
            const within = own.filter(({ year }) => year === String(period));
            const until = own.filter(
              ({ year }) => year === 'undated' || (period !== 'undated' && year <= String(period)),
            );
            expect(ask(portal, receivedQuery(scope, time))).toEqual(totalOf(within, 'received'));
            expect(ask(portal, passedOnQuery(scope, time)) ?? zero).toEqual(totalOf(within, 'passed'));
            expect(ask(portal, spentQuery(scope, time))).toEqual(totalOf(within, 'spent'));
            expect(ask(portal, balanceQuery(scope, upTo(period)))).toEqual(balanceOf(until));
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
        const scope = scopeOf(
          portal,
          portal.tables.funds.map(({ id }) => id),
        );
        const value = (query: Query | undefined): number => ask(portal, query)?.value ?? 0;
        const balances = balanceOf(movesOf(portal)).value;
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
    expect(ask(portal, incomeQuery(station))?.value).toBe(400_00);
    expect(ask(portal, withinQuery(station))?.value).toBe(100_00);
    expect(passedOutQuery(station)).toBeUndefined();
    const county = scopeOf(portal, ['a']);
    expect(ask(portal, passedOutQuery(county))?.value).toBe(400_00);
    expect(ask(portal, balanceQuery(county))?.value).toBe(600_00);
  });
});
