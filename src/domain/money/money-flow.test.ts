import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundBooks } from './fund-books.ts';
import { flowOfFund, flowOfYear, type FlowLink } from './money-flow.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { moneyYear } from './money-year.ts';

const funds = `id,name,kind,station,region
county,县福彩,福利彩票公益金,,xian
a,站福彩,福利彩票公益金,zhan,
b,镇里的钱,财政拨款,zhan,
c,捐款,社会捐赠,zhan,`;

const portal = moneyPortal({
  funds,
  receipts: `id,fund,date,amount,kind,upstream,source
r0,county,2024-01-01,2000.00,拨入,,doc
r1,a,2024-01-05,1000.00,拨入,r0,doc
r2,b,2025-01-05,500.00,拨入,,doc
r3,b,2025-02-05,100.00,拨入,r1,doc
r4,c,2025-03-05,30.00,捐赠,,doc
r5,c,,7.00,捐赠,,doc
r6,b,2025-04-05,3.00,利息,,doc`,
  expenses: `id,fund,date,amount,category,summary,refund_of,source
e1,a,2024-06-01,400.00,exp-meals,餐,,doc
e2,a,2025-06-01,50.00,exp-meals,餐,,doc
e3,a,2025-07-01,-80.00,exp-meals,退,e1,doc
e4,b,2025-08-01,200.00,exp-rent,租,,doc`,
});

const told = (links: readonly FlowLink[]) =>
  links.map(({ from, to, quantity }) => `${from.name} → ${to.name} ${String(quantity.value / 100)}`);

function yearOf(of: typeof portal, year: number): readonly FlowLink[] {
  return flowOfYear(of, moneyYear(of, { kind: 'station', id: 'zhan' }, year), year);
}

describe('the flow of money', () => {
  it('goes from sources through kinds of funds to uses, money that passes between them once', () => {
    expect(told(yearOf(portal, 2025))).toEqual([
      '以前各年结转 → 福利彩票公益金 600',
      '福利彩票公益金 → 财政拨款 100',
      '福利彩票公益金 → 助餐补贴 -30',
      '福利彩票公益金 → 年末结余 530',
      '拨入 → 财政拨款 500',
      '利息 → 财政拨款 3',
      '财政拨款 → 租金 200',
      '财政拨款 → 年末结余 403',
      '年份未写明的收支 → 社会捐赠 7',
      '捐赠 → 社会捐赠 30',
      '社会捐赠 → 年末结余 37',
    ]);
  });

  it('of one fund goes over all years, to other funds too', () => {
    const fund = portal.byId.funds.get('a');
    expect(fund && told(flowOfFund(portal, fundBooks(portal, fund)))).toEqual([
      '拨入 → 站福彩 1000',
      '站福彩 → 助餐补贴 370',
      '站福彩 → 转给别处 100',
      '站福彩 → 结余 530',
    ]);
  });

  it('counts what was passed on in a year in which nothing else happened', () => {
    const quiet = moneyPortal({
      funds,
      receipts: `id,fund,date,amount,kind,upstream,source
r1,a,2023-01-05,1000.00,拨入,,doc
r2,county,2024-01-05,400.00,拨入,r1,doc
r3,a,2025-01-05,10.00,拨入,,doc`,
      expenses: 'id,fund,date,amount,category,summary,source\ne1,a,2025-06-01,5.00,exp-rent,租,doc',
    });
    expect(told(yearOf(quiet, 2025))).toContain('以前各年结转 → 福利彩票公益金 600');
    const between = moneyYear(quiet, { kind: 'station', id: 'zhan' }, 2024);
    expect([between.periods, between.published]).toEqual([['undated', 2023, 2024, 2025], true]);
  });

  it('asks no more than is needed: no filter without a value, nothing taken away that is not there', () => {
    const texts = yearOf(portal, 2025).map(({ query }) => query.toText());
    expect(texts.filter((text) => /=(?:&|$| )/.test(text))).toEqual([]);
    expect(texts).toContain('expenses.amount?fund=b&year=2025&category=exp-rent');
    const fund = portal.byId.funds.get('a') ?? expect.fail();
    expect(flowOfFund(portal, fundBooks(portal, fund)).map(({ query }) => query.toText())).toContain(
      'receipts.amount?upstream=r1&kind=allocated|donated|interest|carried|returned|handed_back',
    );
  });

  it('of one year has the uses of that year only, and tells nodes apart by their ids', () => {
    const links = yearOf(portal, 2024);
    expect(told(links)).toEqual([
      '拨入 → 福利彩票公益金 1000',
      '福利彩票公益金 → 助餐补贴 400',
      '福利彩票公益金 → 年末结余 600',
      '年份未写明的收支 → 社会捐赠 7',
      '社会捐赠 → 年末结余 7',
    ]);
    expect(links.map(({ from, to }) => [from.id, to.id])[0]).toEqual(['from-拨入', '福利彩票公益金']);
    expect(links.at(1)?.to.id).toBe('to-助餐补贴');
  });

  it('is not drawn where a side is not public', () => {
    const fund = portal.byId.funds.get('c');
    expect(fund && flowOfFund(portal, fundBooks(portal, fund))).toEqual([]);
    expect(yearOf(portal, 2023)).toEqual([]);
  });

  it('loses and gains nothing on its way: what comes to a kind of fund goes on from it', () => {
    const row = fc.record({
      fund: fc.constantFrom('county', 'a', 'b', 'c'),
      date: fc.constantFrom('', '2024-03-01', '2025-03-01'),
      fen: fc.integer({ min: 1, max: 9_999_999 }),
      up: fc.nat(12),
      category: fc.constantFrom('exp-meals', 'exp-rent'),
    });
    const list = fc.array(row, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, list, (receipts, expenses) => {
        const yuan = (fen: number) => (fen / 100).toFixed(2);
        const some = moneyPortal({
          funds,
          receipts: [
            'id,fund,date,amount,kind,upstream,source',
            ...receipts.map(({ fund, date, fen, up }, index) => {
              const above = up < index && receipts[up]?.fund !== fund ? `r${String(up)}` : '';
              return `r${String(index)},${fund},${date},${yuan(fen)},拨入,${above},doc`;
            }),
          ].join('\n'),
          expenses: [
            'id,fund,date,amount,category,summary,source',
            ...expenses.map(({ fund, date, fen, category }, index) => {
              return `e${String(index)},${fund},${date || '2025'},${yuan(fen)},${category},花,doc`;
            }),
          ].join('\n'),
        });
        const links = yearOf(some, 2025);
        for (const { id } of links.flatMap(({ from }) => (from.id.startsWith('from-') ? [] : [from]))) {
          const into = links
            .filter(({ to }) => to.id === id)
            .reduce((total, { quantity }) => total + quantity.value, 0);
          const out = links
            .filter(({ from }) => from.id === id)
            .reduce((total, { quantity }) => total + quantity.value, 0);
          expect(into).toBe(out);
        }
      }),
      { numRuns: 100 },
    );
  });
});
