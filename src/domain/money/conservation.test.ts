import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import {
  balanceQuery,
  incomeQuery,
  realIncomeQuery,
  realSpentQuery,
  scopeOf,
  spentQuery,
} from './query/money-queries.ts';
import type { Query } from './query/query.ts';
import { ask } from '../../../tests/fixtures/domain/ask.ts';

interface Receipt {
  readonly fund: string;
  readonly fen: number;
  readonly up: string;
}

interface Expense {
  readonly fund: string;
  readonly fen: number;
  readonly back: string;
}

interface Ledger {
  readonly receipts: readonly Receipt[];
  readonly expenses: readonly Expense[];
}

const funds = ['county', 'town', 'room', 'gift'] as const;
const fen = fc.integer({ min: 2, max: 99_999_999 });
const fund = fc.constantFrom(...funds);

const ledger: fc.Arbitrary<Ledger> = fc.record({
  receipts: fc.array(fc.record({ fund, fen, up: fc.constant('') }), { minLength: 1, maxLength: 10 }),
  expenses: fc.array(fc.record({ fund, fen, back: fc.constant('') }), { minLength: 1, maxLength: 10 }),
});

const yuan = (amount: number): string => (amount / 100).toFixed(2);

function portalOf({ receipts, expenses }: Ledger) {
  const portal = moneyPortal({
    funds: `id,name,kind,station,region,organization
county,县里的,财政拨款,,xian,minzheng
town,镇里的,财政拨款,zhan,,
room,室里的,财政拨款,zhan,,
gift,捐款,社会捐赠,zhan,,`,
    receipts: [
      'id,fund,date,amount,kind,upstream,source',
      ...receipts.map((row, index) => `r${String(index)},${row.fund},2024-01-05,${yuan(row.fen)},拨入,${row.up},doc`),
    ].join('\n'),
    expenses: [
      'id,fund,date,amount,category,summary,refund_of,source',
      ...expenses.map(
        (row, index) => `e${String(index)},${row.fund},2024-06-01,${yuan(row.fen)},exp-rent,租金,${row.back},doc`,
      ),
    ].join('\n'),
  });
  expect([portal.broken, portal.problems.filter(({ kind }) => kind !== 'file')]).toEqual([[], []]);
  return portal;
}

/** The totals that pages show over all funds: income counted once, spending, and the sum of all balances. */
function totals(rows: Ledger) {
  const portal = portalOf(rows);
  const scope = scopeOf(portal, funds);
  const value = (query: Query): number => ask(portal, query)?.value ?? NaN;
  return {
    income: value(incomeQuery(scope)),
    spent: value(spentQuery(scope)),
    realIncome: value(realIncomeQuery()),
    realSpent: value(realSpentQuery()),
    balances: funds.reduce((total, id) => total + value(balanceQuery(scopeOf(portal, [id]))), 0),
  };
}

describe('a consolidated total', () => {
  it('is the plain sum of what came from outside and of what was spent', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const [came, went] = [rows.receipts, rows.expenses].map((list) =>
          list.reduce((total, row) => total + row.fen, 0),
        );
        const expected = { income: came, spent: went, realIncome: came, realSpent: went };
        expect(totals(rows)).toEqual({ ...expected, balances: (came ?? 0) - (went ?? 0) });
      }),
      { numRuns: 40 },
    );
  });

  it('is not changed by passing money on, through any number of hands', () => {
    fc.assert(
      fc.property(
        ledger,
        fc.array(fc.tuple(fc.nat(30), fund, fc.integer({ min: 1, max: 100 })), { maxLength: 8 }),
        (rows, steps) => {
          const receipts = [...rows.receipts];
          for (const [pick, to, percent] of steps) {
            const from = pick % receipts.length;
            const above = receipts[from];
            const part = Math.floor(((above?.fen ?? 0) * percent) / 100);
            if (above === undefined || above.fund === to || part === 0) continue;
            receipts.push({ fund: to, fen: part, up: `r${String(from)}` });
          }
          expect(totals({ ...rows, receipts })).toEqual(totals(rows));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not changed by splitting a row into two', () => {
    fc.assert(
      fc.property(ledger, fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (rows, one, other, share) => {
        const split = <Row extends Receipt | Expense>(list: readonly Row[], pick: number): readonly Row[] =>
          list.flatMap((row, index) => {
            const part = Math.max(1, Math.min(row.fen - 1, Math.round(row.fen * share)));
            return index === pick % list.length
              ? [
                  { ...row, fen: part },
                  { ...row, fen: row.fen - part },
                ]
              : [row];
          });
        const both = { receipts: split(rows.receipts, one), expenses: split(rows.expenses, other) };
        expect(totals(both)).toEqual(totals(rows));
      }),
      { numRuns: 40 },
    );
  });

  it('is as before once a payment was given back in full, and made again', () => {
    fc.assert(
      fc.property(ledger, fc.nat(), (rows, pick) => {
        const index = pick % rows.expenses.length;
        const paid = rows.expenses[index];
        if (paid === undefined) return;
        const back: Expense = { ...paid, fen: -paid.fen, back: `e${String(index)}` };
        expect(totals({ ...rows, expenses: [...rows.expenses, back, paid] })).toEqual(totals(rows));
      }),
      { numRuns: 40 },
    );
  });

  it('grows by exactly what is added, and by nothing else', () => {
    fc.assert(
      fc.property(ledger, fund, fen, (rows, where, more) => {
        const before = totals(rows);
        const after = totals({ ...rows, receipts: [...rows.receipts, { fund: where, fen: more, up: '' }] });
        const grown = { income: before.income + more, realIncome: before.realIncome + more };
        expect(after).toEqual({ ...before, ...grown, balances: before.balances + more });
      }),
      { numRuns: 40 },
    );
  });
});
