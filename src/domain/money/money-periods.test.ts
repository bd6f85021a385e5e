import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { holdingOf } from './money-holder.ts';
import { latestPeriod, moneyPeriodsOf, moneyYear } from './money-year.ts';

const station = { kind: 'station', id: 'zhan' } as const;
const county = { kind: 'place', id: 'xian' } as const;

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
