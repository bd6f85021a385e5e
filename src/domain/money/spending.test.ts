import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { moneyYear } from './money-year.ts';
import { sumOf } from './query/query.ts';
import { spendingBy } from './spending.ts';

const station = { kind: 'station', id: 'zhan' } as const;

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
