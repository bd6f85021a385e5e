import { describe, expect, it } from 'vitest';
import { fundBooks } from './fund-books.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { balanceQuery, incomeQuery } from './query/money-queries.ts';
import { sumOf } from './query/query.ts';
import type { Holder } from './money-holder.ts';
import { moneyYear } from './money-year.ts';
import { moneyBelow } from './place-money.ts';
import { spendingBy } from './spending.ts';
import { moneyAddress, moneyPages } from './station-money.ts';
import { ask } from '../../../tests/fixtures/domain/ask.ts';

const portal = moneyPortal({
  funds: `id,name,kind,station,region,organization,recipient,year
notice,县公告的钱,福利彩票公益金,,,minzheng,,2024
own,站里的钱,财政拨款,zhan,,,,
press,报道里的钱,社会捐赠,bao,,,,
idle,没有数的钱,其他,,zhen,,,2023`,
  receipts: `id,fund,date,amount,kind,note,source
n1,notice,,613500.00,拨入,,doc
o1,own,2024-01-05,100.00,拨入,,doc
o2,own,2025-01-05,150.00,拨入,比上年多一个月,doc
o3,own,,9.00,投入,,doc
p1,press,2023,16000.00,捐赠,,doc`,
  expenses: `id,fund,station,date,amount,category,summary,source
n2,notice,,2024-11-20,13500.00,exp-meals,慰问,doc
n3,notice,zhan,2024-12-01,20.00,exp-rent,县里替站付的,doc
o4,own,,2024-05,40.00,exp-rent,租金,doc
o5,own,,2025-05,90.00,exp-rent,租金,doc`,
  disclosures: `id,station,period_kind,period_start,period_end,due_on,published_on
d1,zhan,年度,2026-01-01,2026-12-31,2027-03-31,`,
});

const station = { kind: 'station', id: 'zhan' } as const;
const county = { kind: 'place', id: 'xian' } as const;

function addresses(kind: Holder['kind']): readonly string[] {
  return moneyPages(portal).flatMap(({ holder, period }) =>
    holder.kind === kind ? [moneyAddress(holder, period)] : [],
  );
}

describe('pages of money', () => {
  it('of stations: a page for each year with rows, and for the years of disclosures', () => {
    expect(addresses('station')).toEqual([
      '/stations/zhan/money/undated/',
      '/stations/zhan/money/2024/',
      '/stations/zhan/money/2025/',
      '/stations/zhan/money/2026/',
      '/stations/bao/money/2023/',
    ]);
  });

  it('of places: what names no station and belongs to the place or to an organization in it', () => {
    expect(addresses('place')).toEqual([
      '/places/xian/money/undated/',
      '/places/xian/money/2024/',
      '/places/zhen/money/2023/',
    ]);
  });

  it('of a place lead to the stations in it and the places below it that have money', () => {
    expect(moneyBelow(portal, 'xian').map(({ holder, period }) => [holder.id, period])).toEqual([
      ['bao', 2023],
      ['zhen', 2023],
    ]);
  });
});

describe('the money of a year', () => {
  it('never holds undated money, which stands on its own page', () => {
    const year = moneyYear(portal, county, 2024);
    expect(year.receipts).toEqual([]);
    expect(year.expenses.map(({ id }) => id)).toEqual(['n2', 'n3']);
    expect(ask(portal, incomeQuery(year.scope, { in: [2024] }))?.value).toBe(0);
    expect(moneyYear(portal, county, 'undated').receipts.map(({ id }) => id)).toEqual(['n1']);
    expect(ask(portal, balanceQuery(year.scope, { until: 2024 }))?.value).toBe(613_500_00 - 13_500_00 - 20_00);
  });

  it('keeps apart what others paid for a station', () => {
    const { expenses, elsewhere } = moneyYear(portal, station, 2024);
    expect(expenses.map(({ id }) => id)).toEqual(['o4']);
    expect(elsewhere.expenses.map(({ id }) => id)).toEqual(['n3']);
  });

  it('keeps stated amounts apart from receipts', () => {
    const { receipts, stated } = moneyYear(portal, station, 'undated');
    expect(receipts).toEqual([]);
    expect(stated.map(({ id }) => id)).toEqual(['o3']);
  });

  it('compares with the year before, and finds the note that explains', () => {
    const { income, spent } = moneyYear(portal, station, 2025);
    expect(income).toMatchObject({ change: { perMille: 500, large: true }, explanations: ['比上年多一个月'] });
    expect(spent).toMatchObject({ change: { perMille: 1250, large: true }, explanations: [] });
    expect(moneyYear(portal, station, 2024).spent.change).toBeUndefined();
  });

  it('has no balance where spending is not public; no row is 0 only for whole books', () => {
    expect(moneyYear(portal, { kind: 'station', id: 'bao' }, 2023)).toMatchObject({
      whole: false,
      balanceKnown: false,
    });
    expect(moneyYear(portal, station, 2025)).toMatchObject({ whole: true, balanceKnown: true });
    const press = portal.byId.funds.get('press');
    expect(press && fundBooks(portal, press)).toMatchObject({
      receivedKnown: true,
      spentKnown: false,
      balanceKnown: false,
    });
  });
});

describe('a year of which nothing is published', () => {
  it('has no zeros, until its yearly disclosure says that there was nothing', () => {
    expect(moneyYear(portal, station, 2026)).toMatchObject({ published: false, whole: false, balanceKnown: false });
    const said = moneyPortal({
      funds: 'id,name,kind,station\nown,站里的钱,财政拨款,zhan',
      receipts: 'id,fund,date,amount,kind,source\no1,own,2024-01-05,100.00,拨入,doc',
      disclosures: `id,station,period_kind,period_start,period_end,due_on,published_on
d1,zhan,年度,2025-01-01,2025-12-31,2026-03-31,2026-03-01`,
    });
    expect(moneyYear(said, station, 2025)).toMatchObject({ published: true, whole: true, balanceKnown: true });
  });
});

describe('spending by category', () => {
  const spentIn = (fund: string) => sumOf('expenses', { fund, year: '2024' });

  it('has the largest first, and queries whose answers are its amounts', () => {
    const { expenses, elsewhere } = moneyYear(portal, station, 2024);
    const groups = spendingBy(portal, 'category', spentIn('own'), expenses, elsewhere.expenses);
    expect(groups).toMatchObject([{ id: 'exp-rent', count: 2, share: 1, ofOneYuan: 100 }]);
    const [first] = spendingBy(portal, 'category', spentIn('notice'), moneyYear(portal, county, 2024).expenses);
    expect(first).toMatchObject({ id: 'exp-meals', ofOneYuan: 100 });
    for (const { query, quantity } of groups) expect(ask(portal, query)).toEqual(quantity);
  });

  it('names rows without a service by an empty value', () => {
    const { expenses } = moneyYear(portal, county, 2024);
    const [group] = spendingBy(portal, 'service', spentIn('notice'), expenses);
    expect(group?.id).toBeUndefined();
    expect(ask(portal, group?.query)).toEqual(group?.quantity);
  });
});

describe('places with money below one', () => {
  it('are cut at a number, stations before places', () => {
    const ids = (limit: number) => moneyBelow(portal, 'xian', limit).map(({ holder }) => holder.id);
    expect([ids(2), ids(1), ids(0)]).toEqual([['bao', 'zhen'], ['bao'], []]);
  });
});
