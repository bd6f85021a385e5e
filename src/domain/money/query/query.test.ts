import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, subtract, type Quantity } from '../../../data/cells/quantity.ts';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import { answer } from './answer.ts';
import { fromSource, fromText } from './query-text.ts';
import { countOf, Query, sumOf, together } from './query.ts';

const portal = moneyPortal({
  funds: `id,name,kind,station,region
a,县里的钱,财政拨款,,xian
b,站里的基金,社区基金,zhan,`,
  receipts: `id,fund,date,amount,precision,kind,upstream,source
r1,a,2023-05-01,100.00,,拨入,,doc
r2,b,2024-05,30.01,余,拨入,r1,doc
r3,b,,7.00,约,捐赠,,doc`,
  expenses: `id,fund,date,amount,precision,category,summary,source
e1,a,2024-01-05,20.00,不足,exp-rent,租金,doc
e2,b,2024-06-05,5.55,,exp-meals,助餐,doc`,
});

const value = fc.constantFrom('', '*', 'a', 'b', 'r1', '2023', '2024', 'undated', 'exp-rent', '社区基金', 'xian');
const values = fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }));
const filters = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: 3 });
const common = ['fund', 'fund.kind', 'year', 'until', 'in', 'real', 'id'];
const term = fc.oneof(
  filters([...common, 'kind', 'upstream', 'upstream.fund.kind']).map((given) => sumOf('receipts', given)),
  filters([...common, 'category', 'budget.fund']).map((given) => sumOf('expenses', given)),
  filters(common).map((given) => countOf('receipts', given)),
);
const query = fc
  .tuple(term, fc.array(fc.tuple(fc.boolean(), term), { maxLength: 3 }), fc.boolean())
  .map(([first, more, negative]) => {
    const all = more.reduce((sum, [added, each]) => (added ? sum.plus(each) : sum.minus(each)), first);
    return negative ? new Query([]).minus(all) : all;
  });

const answered = (asked: Query): Quantity => answer(portal, asked).quantity;

describe('a query', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(fromText(asked.toText())?.terms).toEqual(asked.terms);
        expect(fromSource(asked.source)).toEqual(asked);
      }),
    );
  });

  it('added to another has the sum of both answers, taken from it their difference, bounds too', () => {
    fc.assert(
      fc.property(query, query, (a, b) => {
        expect(answered(a.plus(b))).toEqual(add(answered(a), answered(b)));
        expect(answered(a.minus(b))).toEqual(subtract(answered(a), answered(b)));
        expect(answered(a.minus(a)).value).toBe(0);
        expect(together([undefined, a, b])?.toText()).toBe(a.plus(b).toText());
      }),
    );
  });

  it('with further filters has no more rows, and stays what it was', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const before = asked.toText();
        expect(answer(portal, asked.where({ real: 'yes', in: 'xian' })).rows).toBeLessThanOrEqual(
          answer(portal, asked).rows,
        );
        expect(asked.toText()).toBe(before);
      }),
    );
  });

  it('says its filters in the order in which they are given; what is undefined asks nothing', () => {
    const asked = sumOf('receipts', { fund: ['a', 'b'], kind: undefined, year: '2024', 'fund.kind': '*' });
    expect(asked.toText()).toBe('receipts.amount?fund=a|b&year=2024&fund.kind=*');
    expect(asked.minus(countOf('funds')).plus(undefined).minus(undefined).toText()).toBe(
      'receipts.amount?fund=a|b&year=2024&fund.kind=* - funds',
    );
    expect(sumOf('expenses', { fund: [] }).toText()).toBe('expenses.amount?fund=');
    expect(
      countOf('funds')
        .minus(countOf('funds').minus(countOf('budgets')))
        .toText(),
    ).toBe('funds - funds + budgets');
    expect(together([])).toBeUndefined();
  });

  it('is refused as a text where a table, a column, or a column of money does not exist', () => {
    const refused = ['', 'nothing', 'funds?nothing=a', 'receipts.note', 'receipts.amount.x', 'funds - nothing?a=b'];
    expect(refused.map((text) => fromText(text))).toEqual(refused.map(() => undefined));
    expect(fromText('services?status')?.toText()).toBe('services?status=');
  });

  it('tells a sum from a row where a number says what it is from', () => {
    expect(fromSource('expenses/e1')).toEqual({ table: 'expenses', id: 'e1' });
    expect(fromSource('sum:nothing')).toBeUndefined();
    expect(fromSource('sum:funds')).toEqual(countOf('funds'));
  });

  it('that this program writes wrong is no silent zero', () => {
    expect(() => answer(portal, countOf('funds', { 'nothing.at': 'all' }))).toThrow('no column of funds: nothing.at');
  });
});
