import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { incomeQuery, scopeOf, spentQuery, withinQuery } from './query/money-queries.ts';
import type { Query } from './query/query.ts';
import { rowsIn } from '../index/place-rows.ts';
import { ask } from '../../../tests/fixtures/domain/ask.ts';

const portal = moneyPortal({
  stations: `id,name,kind,region,parent,nature
zhan,乙镇社工站,社工站,zhen,,自主公开
shi-er,乙镇二站,社工站,zhen,zhan,自主公开`,
  funds: `id,name,kind,station,region,organization
county,县里的,财政拨款,,xian,minzheng
town,镇里的,财政拨款,zhan,,
second,二站的,财政拨款,shi-er,,
joint,两站共用的,其他,,zhen,`,
  receipts: `id,fund,date,amount,kind,upstream,source
r1,county,2024-01-05,1000.00,拨入,,doc
r2,town,2024-02-05,600.00,拨入,r1,doc
r3,second,2024-03-05,200.00,拨入,r2,doc
r4,joint,2024-04-05,90.00,拨入,,doc`,
  expenses: `id,fund,date,amount,category,summary,source
e1,town,2024-06-01,300.00,exp-rent,租,doc
e2,second,2024-06-02,50.00,exp-meals,餐,doc
e3,joint,2024-06-03,40.00,exp-meals,餐,doc
e4,county,2024-06-04,10.00,exp-rent,租,doc`,
});

function totals(region: string) {
  const scope = scopeOf(
    portal,
    rowsIn(portal, 'funds', region).map(({ id }) => id),
  );
  const value = (query: Query | undefined) => ask(portal, query)?.value;
  return [value(incomeQuery(scope)), value(withinQuery(scope)), value(spentQuery(scope))];
}

describe('the total of a place', () => {
  it('rolls up the tree, money that passed from one of its funds to another counted once', () => {
    expect(totals('zhen')).toEqual([690_00, 200_00, 390_00]);
    expect(totals('xian')).toEqual([1090_00, 800_00, 400_00]);
  });

  it('is the same by the region of each row', () => {
    const value = (query: string) => ask(portal, query)?.value;
    expect(value('expenses.amount?in=zhen')).toBe(390_00);
    expect(value('expenses.amount?in=xian')).toBe(400_00);
  });

  it('keeps what two stations have together with neither of them', () => {
    const joint = rowsIn(portal, 'funds', 'zhen').filter(({ station }) => station === undefined);
    expect(joint.map(({ id }) => id)).toEqual(['joint']);
    expect(ask(portal, 'expenses.amount?station=zhan')?.value).toBe(0);
  });
});
