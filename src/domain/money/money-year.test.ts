import { describe, expect, it } from 'vitest';
import { fundBooks } from './fund-books.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { balanceQuery, incomeQuery } from './query/money-queries.ts';
import { sumOf } from './query/query.ts';
import type { Holder } from './money-holder.ts';
import { holdingOf } from './money-holder.ts';
import { latestPeriod, moneyPeriodsOf, moneyYear } from './money-year.ts';
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

describe('what belongs to a year', () => {
  const books = moneyPortal({
    funds: `id,name,kind,station,region,year
lottery,福彩,福利彩票公益金,zhan,,
gift,捐赠,社会捐赠,zhan,,
spent,用完的,财政拨款,zhan,,2022
idle,没有动的,财政拨款,zhan,,2024
county,县里的,财政拨款,,xian,`,
    projects: 'id,station,name,status\np1,zhan,助餐,进行中',
    receipts: `id,fund,station,date,amount,kind,upstream,source
r2,lottery,,2024-05-05,20.00,拨入,,doc
r1,lottery,,2024-03-05,100.00,拨入,,doc
r0,lottery,,2024-02-05,1.00,争取,,doc
r3,gift,,2023-05-05,50.00,捐赠,,doc
r4,spent,,2022-05-05,7.00,拨入,,doc
r5,county,zhan,2024-06-05,3.00,拨入,,doc
r6,county,,2025-06-05,30.00,拨入,r1,doc`,
    budgets: `id,project,fund,category,phase,version,amount,date,reason
b0,p1,lottery,exp-meals,申报,1,90.00,2023-12-01,
b1,p1,lottery,exp-meals,批复,2,50.00,2024-01-01,
b2,p1,lottery,exp-meals,调整,3,60.00,2025-01-01,比上年多一个点
b3,p1,lottery,exp-rent,申报,1,10.00,2024-12-01,
b4,p1,gift,exp-rent,批复,1,10.00,2023-01-01,`,
    expenses: `id,fund,station,date,amount,category,summary,source
e2,lottery,,2024-09-01,5.00,exp-meals,餐,doc
e1,lottery,,2024-04-01,4.00,exp-meals,餐,doc
e3,spent,,2022-06-01,7.00,exp-meals,餐,doc
e4,county,zhan,2024-07-01,2.00,exp-rent,租,doc
e5,gift,,2024,10.00,exp-rent,租,doc`,
    disclosures: `id,station,period_kind,period_start,period_end,due_on,published_on
q1,zhan,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-01
y1,zhan,年度,2024-01-01,2024-12-31,2025-03-31,
long,zhan,年度,2026-01-01,2027-12-31,2028-03-31,
q2,zhan,季度,2028-01-01,2028-03-31,2028-04-30,2028-04-01`,
  });
  const of = (period: number | 'undated') => moneyYear(books, station, period);
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

  it('stands in it by date: received, stated, spent, elsewhere', () => {
    const year = of(2024);
    expect(books.broken).toEqual([]);
    expect(idsOf(year.receipts)).toEqual(['r1', 'r2']);
    expect(idsOf(year.stated)).toEqual(['r0']);
    expect(idsOf(year.expenses)).toEqual(['e5', 'e1', 'e2']);
    expect([idsOf(year.elsewhere.receipts), idsOf(year.elsewhere.expenses)]).toEqual([['r5'], ['e4']]);
    expect(year.scope.funds).toEqual(['lottery', 'gift', 'spent', 'idle']);
  });

  it('are the funds with rows in it, of its own year, or with something left at its end', () => {
    const funds = (period: number | 'undated') => of(period).funds.map(({ fund }) => fund.id);
    expect(funds(2022)).toEqual(['spent']);
    expect(funds(2023)).toEqual(['gift']);
    expect(funds(2024)).toEqual(['lottery', 'gift', 'idle']);
    expect(funds(2025)).toEqual(['lottery', 'gift']);
    expect(funds('undated')).toEqual([]);
  });

  it('are the budget lines first approved in it, or with nothing approved first applied for, and none of undated money', () => {
    const lines = (period: number | 'undated') => of(period).budgets.map(({ versions }) => idsOf(versions).join(' '));
    expect(lines(2023)).toEqual(['b4']);
    expect(lines(2024)).toEqual(['b0 b1 b2', 'b3']);
    expect(lines(2025)).toEqual([]);
    expect(lines('undated')).toEqual([]);
  });

  it('are its disclosures, those of several years in each of them', () => {
    expect(idsOf(of(2024).disclosures)).toEqual(['q1', 'y1']);
    expect(idsOf(of(2027).disclosures)).toEqual(['long']);
    expect(of('undated').disclosures).toEqual([]);
  });

  it('is published by rows, those of others too, but not by a disclosure of a part of it', () => {
    expect([2022, 2024, 2026, 2028].map((period) => of(period).published)).toEqual([true, true, false, false]);
    // Only passed on in that year.
    expect(of(2025)).toMatchObject({ published: true, receipts: [], expenses: [], whole: true, balanceKnown: true });
    const elsewhere = moneyYear(
      moneyPortal({
        funds: 'id,name,kind,region\ncounty,县里的,财政拨款,xian',
        expenses: 'id,fund,station,date,amount,category,summary,source\ne,county,zhan,2024,1.00,exp-rent,租,doc',
      }),
      station,
      2024,
    );
    expect(elsewhere).toMatchObject({ published: true, whole: true, balanceKnown: false });
  });

  it('has for its periods every year of its rows, its funds and its disclosures', () => {
    expect(of(2024).periods).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028]);
    expect(moneyPeriodsOf(books, holdingOf(books, county))).toEqual([2024, 2025]);
  });

  it('is latest where there are rows, not where only a disclosure is due', () => {
    expect(latestPeriod(books, holdingOf(books, station))).toBe(2025);
    const due = moneyPortal({
      disclosures: `id,station,period_kind,period_start,period_end,due_on
y1,zhan,年度,2024-01-01,2024-12-31,2025-03-31
y2,zhan,年度,2025-01-01,2025-12-31,2026-03-31`,
    });
    expect(latestPeriod(due, holdingOf(due, station))).toBe(2025);
    expect(latestPeriod(due, holdingOf(due, { kind: 'station', id: 'bao' }))).toBeUndefined();
  });

  it('of a place is whole only where the place is a sample', () => {
    const rows = (region: string) =>
      moneyPortal({
        funds: `id,name,kind,region\na,钱,财政拨款,${region}`,
        receipts: 'id,fund,date,amount,kind,source\nr,a,2024,1.00,拨入,doc',
      });
    const year = (region: string) => moneyYear(rows(region), { kind: 'place', id: region }, 2024);
    expect([year('xian').whole, year('yang').whole]).toEqual([false, true]);
  });

  it('is compared with the year before where it has rows; what explains is a note of a row or an adjusted budget', () => {
    const { income, spent } = of(2024);
    expect(income).toMatchObject({ change: { perMille: 1400, large: true }, explanations: [] });
    expect(spent).toEqual({ change: undefined, explanations: [] });
    expect(of('undated').income).toEqual({ change: undefined, explanations: [] });
    expect(of(2025).spent).toEqual({ change: undefined, explanations: [] });
    const steady = moneyPortal({
      funds: 'id,name,kind,station\na,钱,财政拨款,zhan',
      projects: 'id,station,name,status\np1,zhan,助餐,进行中',
      receipts: `id,fund,date,amount,kind,note,source
r1,a,2024-01-05,100.00,拨入,,doc
r2,a,2025-01-05,110.00,拨入,比上年多一点,doc`,
      budgets: `id,project,fund,category,phase,version,amount,date,reason
b1,p1,a,exp-rent,批复,1,50.00,2025-01-01,
b2,p1,a,exp-rent,调整,2,60.00,2025-02-01,比上年多租一间`,
      expenses: `id,fund,date,amount,category,summary,source
e1,a,2024-05-05,50.00,exp-rent,租,doc
e2,a,2025-05-05,60.00,exp-rent,租,doc`,
    });
    const next = moneyYear(steady, station, 2025);
    expect(next.income).toMatchObject({ change: { perMille: 100, large: false }, explanations: [] });
    expect(next.spent).toMatchObject({ change: { perMille: 200, large: true }, explanations: ['比上年多租一间'] });
  });
});

describe('places with money below one', () => {
  it('are cut at a number, stations before places', () => {
    const ids = (limit: number) => moneyBelow(portal, 'xian', limit).map(({ holder }) => holder.id);
    expect([ids(2), ids(1), ids(0)]).toEqual([['bao', 'zhen'], ['bao'], []]);
  });
});

describe('spending beside other funds', () => {
  const rows = moneyPortal({
    funds: 'id,name,kind,station,region\nown,站里的,财政拨款,zhan,\ncounty,县里的,财政拨款,,xian',
    expenses: `id,fund,station,date,amount,category,summary,source
e1,own,,2024-01-01,10.00,exp-rent,租,doc
e2,own,,2024-02-01,40.00,exp-meals,餐,doc
e3,own,,2024-03-01,-10.00,exp-meals,退,doc
e4,county,zhan,2024-03-01,5.00,exp-rent,租,doc
e5,county,zhan,2024-03-01,15.00,exp-other,其他,doc`,
    terms: `id,scheme,name,order
exp-meals,支出类别,助餐补贴,1
exp-rent,支出类别,租金,2
exp-other,支出类别,其他,3`,
  });

  it('is sorted by amount, with its share of the largest and of one yuan, and exact queries', () => {
    const { expenses, elsewhere } = moneyYear(rows, station, 2024);
    const groups = spendingBy(rows, 'category', sumOf('expenses', { fund: 'own' }), expenses, elsewhere.expenses);
    expect(
      groups.map(({ id, quantity, count, share, ofOneYuan }) => [id, quantity.value, count, share, ofOneYuan]),
    ).toEqual([
      ['exp-meals', 30_00, 2, 1, 50],
      ['exp-rent', 15_00, 2, 0.5, 25],
      ['exp-other', 15_00, 1, 0.5, 25],
    ]);
    expect(groups.map(({ query }) => query.toText())).toEqual([
      'expenses.amount?fund=own&category=exp-meals',
      'expenses.amount?fund=own&category=exp-rent + expenses.amount?id=e4',
      'expenses.amount?id=e5',
    ]);
  });

  it('below nothing has no parts of a yuan, and divides by nothing', () => {
    const only = rows.tables.expenses.filter(({ id }) => id === 'e3');
    const [group] = spendingBy(rows, 'category', sumOf('expenses', { id: 'e3' }), only);
    expect(group).toMatchObject({ share: -1000, ofOneYuan: undefined });
    expect(spendingBy(rows, 'service', sumOf('expenses', { fund: 'own' }), [])).toEqual([]);
  });
});
