import { expect, test } from 'vitest';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import {
  balanceQuery,
  incomeQuery,
  passedOnQuery,
  passedOutQuery,
  passedToQuery,
  realIncomeQuery,
  realSpentQuery,
  receivedAsQuery,
  receivedQuery,
  scopeOf,
  spentQuery,
  sumOfRows,
  upTo,
  withinQuery,
} from './money-queries.ts';

const portal = moneyPortal({
  funds: 'id,name,kind,station\na,甲,其他,zhan\nb,乙,其他,zhan\nc,丙,其他,zhan\nd,丁,其他,zhan',
  receipts: `id,fund,date,amount,kind,upstream,source
a1,a,2024-01-01,100.00,拨入,,doc
a2,a,2024-01-01,100.00,争取,,doc
b1,b,2024-02-01,60.00,拨入,a1,doc
b2,b,2024-02-01,60.00,争取,a1,doc
c1,c,2024-03-01,20.00,拨入,a1,doc
d1,d,2024-03-01,20.00,拨入,a2,doc`,
});

test('a scope knows what its money became', () => {
  expect(scopeOf(portal, ['a'])).toEqual({ funds: ['a'], upstream: ['a1'], passesWithin: false, passesOut: true });
  expect(scopeOf(portal, ['b'])).toEqual({ funds: ['b'], upstream: [], passesWithin: false, passesOut: false });
  expect(scopeOf(portal, ['a', 'b'])).toEqual({
    funds: ['a', 'b'],
    upstream: ['a1'],
    passesWithin: true,
    passesOut: true,
  });
  expect(scopeOf(portal, ['a', 'b', 'c'])).toMatchObject({ passesWithin: true, passesOut: false });
  expect(scopeOf(portal, [])).toEqual({ funds: [], upstream: [], passesWithin: false, passesOut: false });
});

test('the text of every query', () => {
  const [one, both, none] = [scopeOf(portal, ['a']), scopeOf(portal, ['a', 'b']), scopeOf(portal, ['b'])];
  const queries = {
    received: receivedQuery(one, { in: ['undated', 2024] }),
    income: incomeQuery(both, upTo(2024)),
    incomeOfOne: incomeQuery(one),
    within: withinQuery(both),
    withinOne: withinQuery(one),
    out: passedOutQuery(both),
    outOfOne: passedOutQuery(one, upTo('undated')),
    outOfNone: passedOutQuery(none),
    to: passedToQuery(one, ['b', 'c']),
    toFromNone: passedToQuery(none, ['c']),
    on: passedOnQuery(one, { until: 2025 }),
    onFromNone: passedOnQuery(none),
    as: receivedAsQuery(one, 'carried', ['a1']),
    asOfNone: receivedAsQuery(one, 'carried', []),
    spent: spentQuery(both, { in: [2024, 2025] }),
    balance: balanceQuery(one),
    rows: sumOfRows('budgets', [{ id: 'x' }, { id: 'y' }]),
    noRows: sumOfRows('budgets', []),
    real: realIncomeQuery('lottery'),
    realOfAll: realIncomeQuery(),
    realSpent: realSpentQuery('lottery'),
  };
  const texts = Object.entries(queries).map(([name, query]) => `${name}: ${query?.toText() ?? '—'}`);
  expect(texts).toMatchInlineSnapshot(`
    [
      "received: receipts.amount?fund=a&kind=allocated|donated|interest|carried|returned|handed_back&year=undated|2024",
      "income: receipts.amount?fund=a|b&kind=allocated|donated|interest|carried|returned|handed_back&until=2024 - receipts.amount?upstream=a1&kind=allocated|donated|interest|carried|returned|handed_back&until=2024&fund=a|b",
      "incomeOfOne: receipts.amount?fund=a&kind=allocated|donated|interest|carried|returned|handed_back",
      "within: receipts.amount?upstream=a1&kind=allocated|donated|interest|carried|returned|handed_back&fund=a|b",
      "withinOne: —",
      "out: receipts.amount?upstream=a1&kind=allocated|donated|interest|carried|returned|handed_back - receipts.amount?upstream=a1&kind=allocated|donated|interest|carried|returned|handed_back&fund=a|b",
      "outOfOne: receipts.amount?upstream=a1&kind=allocated|donated|interest|carried|returned|handed_back&year=undated",
      "outOfNone: —",
      "to: receipts.amount?upstream=a1&kind=allocated|donated|interest|carried|returned|handed_back&fund=b|c",
      "toFromNone: —",
      "on: receipts.amount?upstream=a1&kind=allocated|donated|interest|carried|returned|handed_back&until=2025",
      "onFromNone: —",
      "as: receipts.amount?fund=a&kind=carried - receipts.amount?upstream=a1&fund=a&kind=carried",
      "asOfNone: receipts.amount?fund=a&kind=carried",
      "spent: expenses.amount?fund=a|b&year=2024|2025",
      "balance: receipts.amount?fund=a&kind=allocated|donated|interest|carried|returned|handed_back - receipts.amount?upstream=a1&kind=allocated|donated|interest|carried|returned|handed_back - expenses.amount?fund=a",
      "rows: budgets.amount?id=x|y",
      "noRows: —",
      "real: receipts.amount?kind=allocated|donated|interest|carried|returned|handed_back&fund.kind=lottery&real=yes - receipts.amount?kind=allocated|donated|interest|carried|returned|handed_back&upstream=*&fund.kind=lottery&upstream.fund.kind=lottery&real=yes",
      "realOfAll: receipts.amount?kind=allocated|donated|interest|carried|returned|handed_back&real=yes - receipts.amount?kind=allocated|donated|interest|carried|returned|handed_back&upstream=*&real=yes",
      "realSpent: expenses.amount?fund.kind=lottery&real=yes",
    ]
  `);
});
