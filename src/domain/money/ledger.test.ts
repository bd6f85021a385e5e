import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { fundAccount, leftAfter } from './fund-account.ts';
import { fundBooks, keepsWholeBooks } from './fund-books.ts';
import { allBudgetLines, byDate, byPeriod, hasLottery, isLottery, spentOnLine, type Period } from './ledger.ts';
import { holderOf, holdingOf } from './money-holder.ts';

const funds = `id,name,kind,station,region,organization,recipient
lottery,县福彩,福利彩票公益金,,xian,minzheng,
town,镇里的钱,财政拨款,zhan,,,
room,室里的钱,财政拨款,zhan,,,
other,别的钱,其他,bao,,,
far,没有地方的钱,其他,,,,zhanfang
shown,示例的钱,其他,shi,,,`;

const portal = moneyPortal({
  funds,
  projects: 'id,station,name,status\np1,zhan,助餐,进行中\np2,zhan,租房,进行中',
  receipts: `id,fund,date,amount,kind,upstream,source
r2,lottery,2024-05,200.00,拨入,,doc
r1,lottery,2023-05-01,100.00,拨入,,doc
r0,lottery,,1.00,拨入,,doc
r3,lottery,2024-01-01,9.00,争取,,doc
r5,town,2025-03-01,50.00,拨入,r2,doc
r4,town,2024-06-01,60.00,拨入,r2,doc
r6,room,2025-06-01,10.00,拨入,r5,doc
r7,town,2025-07-01,8.00,投入,r1,doc`,
  budgets: `id,project,fund,category,phase,version,amount,date
b2,p1,town,exp-meals,调整,3,40.00,2024-05-01
b1,p1,town,exp-meals,批复,2,30.00,2024-03-01
b0,p1,town,exp-meals,申报,1,50.00,2024-01-01
b3,p1,town,exp-rent,申报,1,50.00,2024-01-01
b4,p1,room,exp-meals,批复,1,50.00,2024-01-01
b5,p2,town,exp-meals,批复,1,7.00,2024-01-01`,
  expenses: `id,fund,date,amount,category,summary,budget,source
e2,town,2025-05-01,2.00,exp-meals,餐,b2,doc
e1,town,2024-05-01,3.00,exp-meals,餐,b1,doc
e0,town,2024,4.00,exp-rent,租,,doc`,
});

const fundOf = (id: string) => portal.byId.funds.get(id) ?? expect.fail();
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the order of rows and periods', () => {
  it('is by date, what has none first, and otherwise as in the file', () => {
    const dates = fc.array(fc.constantFrom(undefined, '2023', '2023-05', '2023-05-01', '2024-01'), { maxLength: 8 });
    fc.assert(
      fc.property(dates, (given) => {
        const rows = given.map((date, place) => ({ date, place }));
        const sorted = rows.toSorted(byDate);
        for (const [index, { date, place }] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next === undefined) continue;
          expect((date ?? '') <= (next.date ?? '')).toBe(true);
          if (date === next.date) expect(place).toBeLessThan(next.place);
        }
      }),
    );
    const periods: readonly Period[] = [2025, 'undated', 2023, 2024, 'undated'];
    expect(periods.toSorted(byPeriod)).toEqual(['undated', 'undated', 2023, 2024, 2025]);
  });
});

describe('the account of a fund', () => {
  it('has its rows by date: received, only stated, passed on, spent', () => {
    const account = fundAccount(portal, 'lottery');
    expect(idsOf(account.receipts)).toEqual(['r0', 'r1', 'r2']);
    expect(idsOf(account.stated)).toEqual(['r3']);
    expect(idsOf(account.passed)).toEqual(['r4', 'r5']);
    expect(account.periods).toEqual(['undated', 2023, 2024, 2025]);
    expect(idsOf(fundAccount(portal, 'town').expenses)).toEqual(['e0', 'e1', 'e2']);
    expect(fundAccount(portal, 'room')).toMatchObject({ passed: [], stated: [], expenses: [], periods: [2025] });
  });

  it('tells what was left at the end of each period, undated money first', () => {
    const account = fundAccount(portal, 'lottery');
    const left = account.periods.map((period) => leftAfter(portal, account, period).quantity.value);
    expect(left).toEqual([1_00, 101_00, 241_00, 191_00]);
  });

  it('has a balance where both sides are known, or all books are here and there is money', () => {
    const known = (id: string) => {
      const { receivedKnown, spentKnown, balanceKnown } = fundBooks(portal, fundOf(id));
      return [receivedKnown, spentKnown, balanceKnown];
    };
    expect(known('lottery')).toEqual([true, false, false]);
    expect(known('town')).toEqual([true, true, true]);
    expect(known('room')).toEqual([true, true, true]);
    expect(known('other')).toEqual([false, false, false]);
    expect(known('shown')).toEqual([true, true, false]);
    expect(fundBooks(portal, fundOf('town'))).toBe(fundBooks(portal, fundOf('town')));
  });

  it('is whole for a station that publishes its own books and for a sample, not for a digest or another place', () => {
    const whole = ['zhan', 'bao', 'shi'].map((station) => keepsWholeBooks(portal, { station }));
    expect(whole).toEqual([true, false, true]);
    expect(['xian', 'yang', undefined].map((region) => keepsWholeBooks(portal, { region }))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('budget lines', () => {
  it('are told apart by project, fund and category; the latest approved version is in force', () => {
    const lines = allBudgetLines(portal).map((line) => [
      `${line.project} ${line.fund} ${line.category}`,
      line.approved?.id,
      idsOf(line.versions).join(' '),
      idsOf(spentOnLine(portal, line)).join(' '),
    ]);
    expect(lines).toEqual([
      ['p1 town exp-meals', 'b2', 'b0 b1 b2', 'e1 e2'],
      ['p1 town exp-rent', undefined, 'b3', ''],
      ['p1 room exp-meals', 'b4', 'b4', ''],
      ['p2 town exp-meals', 'b5', 'b5', ''],
    ]);
  });
});

describe('lottery money', () => {
  it('is marked through every fund to which it is passed on, and in no other', () => {
    expect(portal.tables.funds.filter((fund) => isLottery(portal, fund)).map(({ id }) => id)).toEqual([
      'lottery',
      'town',
      'room',
    ]);
    expect(hasLottery(portal)).toBe(true);
    expect(hasLottery(moneyPortal({ funds: 'id,name,kind,station\ntown,镇里的钱,财政拨款,zhan' }))).toBe(false);
  });
});

describe('the holder of money', () => {
  it('is the station, else the place, else that of the organization, else that of the fund, else that of its recipient', () => {
    const rows = [
      { station: 'zhan', region: 'xian' },
      { region: 'xian', organization: 'zhanfang' },
      { organization: 'zhanfang', fund: 'town' },
      { fund: 'town' },
      { fund: 'far' },
      { recipient: 'minzheng' },
      { recipient: 'gone' },
      {},
    ];
    expect(rows.map((row) => holderOf(portal, row))).toEqual([
      { kind: 'station', id: 'zhan' },
      { kind: 'place', id: 'xian' },
      { kind: 'place', id: 'zhen' },
      { kind: 'station', id: 'zhan' },
      { kind: 'place', id: 'zhen' },
      { kind: 'place', id: 'xian' },
      undefined,
      undefined,
    ]);
  });

  it('without money holds nothing', () => {
    const holder = { kind: 'place', id: 'cn' } as const;
    expect(holdingOf(portal, holder)).toEqual({ holder, funds: [], receipts: [], expenses: [], disclosures: [] });
  });
});
