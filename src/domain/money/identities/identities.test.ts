import { describe, expect, it } from 'vitest';
import { identities, identitiesOfFund } from './identities.ts';
import { identitiesOfProject } from './identity-project.ts';
import type { ComputedRule, Identity } from './identity.ts';
import { Query } from '../query/query.ts';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';

const base = {
  funds: `id,name,kind,station,region,organization
xian-fund,县福彩,福利彩票公益金,,xian,minzheng
old,2024年的钱,福利彩票公益金,zhan,,
new,2025年的钱,福利彩票公益金,zhan,,`,
  projects: `id,station,name,status
meals,zhan,助餐,进行中`,
  receipts: `id,fund,date,amount,precision,kind,upstream,source
x1,xian-fund,2024-02-01,1000.00,,拨入,,doc
o1,old,2024-03-01,600.00,,拨入,x1,doc
n0,new,2025-01-01,100.00,,上年结转,o1,doc
n1,new,2025-03-01,500.00,,拨入,,doc`,
  budgets: `id,project,fund,category,phase,version,amount,date,reason
b1,meals,old,exp-meals,申报,1,900.00,2024-01-05,
b2,meals,old,exp-meals,批复,2,500.00,2024-03-05,
b3,meals,new,exp-meals,批复,1,400.00,2025-03-05,
b4,meals,new,exp-meals,调整,2,450.00,2025-06-05,多了一个点`,
  expenses: `id,fund,project,date,amount,category,summary,budget,payee_group,payee_count,note,source
e1,old,meals,2024-05-01,500.00,exp-meals,第一季,b2,,,,doc
e2,new,meals,2025-05-01,450.00,exp-meals,第一季,b4,助餐老人,40,,doc`,
};

function of(tables: Readonly<Record<string, string>>, fund: string, rule: ComputedRule): readonly Identity[] {
  const portal = moneyPortal({ ...base, ...tables });
  expect(portal.problems.filter(({ kind }) => kind !== 'file')).toEqual([]);
  const row = portal.byId.funds.get(fund);
  return (row ? identitiesOfFund(portal, row) : []).filter((identity) => identity.rule === rule);
}

const verdicts = (tables: Readonly<Record<string, string>>, fund: string, rule: ComputedRule) =>
  of(tables, fund, rule).map(({ verdict }) => verdict);

/** The base with one more row in a table. */
const more = (table: keyof typeof base, row: string) => ({ [table]: `${base[table]}\n${row}` });

describe('I1: a fund never falls below zero', () => {
  it('holds, fails by a single 分, and is judged by the lowest year', () => {
    expect(verdicts({}, 'old', 'I1')).toEqual(['holds']);
    expect(verdicts(more('expenses', 'e3,old,,2024-06,100.01,exp-rent,租金,,,,,doc'), 'old', 'I1')).toEqual(['fails']);
    const early = more('expenses', 'e3,new,,2024-12-31,0.01,exp-rent,租金,,,,,doc');
    expect(of(early, 'new', 'I1')).toMatchObject([{ verdict: 'fails', part: '2024年末' }]);
  });

  it('cannot be checked where an amount is not exact or a side is not public', () => {
    expect(verdicts(more('receipts', 'n2,new,2025,5.00,余,捐赠,,doc'), 'new', 'I1')).toEqual(['unclear']);
    expect(of({}, 'xian-fund', 'I1')).toMatchObject([{ verdict: 'unclear', remark: '支出未公开' }]);
  });
});

describe('I2: what is left is what the next year begins with', () => {
  it('holds for money carried into the fund of the next year', () => {
    expect(of({}, 'old', 'I2')).toMatchObject([
      { part: '2024年 → 2025年', verdict: 'holds' },
      { part: '转到 2025 年的资金', verdict: 'holds' },
    ]);
  });

  it('fails where another amount is carried over than was left', () => {
    const receipts = base.receipts.replace('100.00,,上年结转', '99.99,,上年结转');
    expect(verdicts({ receipts }, 'old', 'I2')).toEqual(['holds', 'fails']);
  });

  it('fails where what was left is written down once more in the same fund: it would be there twice', () => {
    const again = more('receipts', 'o2,old,2025-01-01,100.00,,上年结转,,doc');
    expect(of(again, 'old', 'I2')).toMatchObject([
      {
        part: '2024年 → 2025年',
        verdict: 'fails',
        remark: '上年结转另记了一笔，没有写从哪笔收入结转来：这笔钱算了两次',
        left: { quantity: { value: 100_00 } },
        right: { quantity: { value: 200_00 } },
      },
      { part: '转到 2025 年的资金', verdict: 'holds' },
    ]);
    expect(verdicts({ receipts: again.receipts?.replace('上年结转,,', '上年结转,o1,') ?? '' }, 'old', 'I2')).toEqual([
      'holds',
      'fails',
    ]);
  });

  it('cannot be checked where nobody says from where it was carried over', () => {
    expect(verdicts({ receipts: base.receipts.replace('上年结转,o1', '上年结转,') }, 'new', 'I2')).toEqual(['unclear']);
  });
});

describe('budgets', () => {
  it('I3: no more is approved than received; only the latest approved version counts', () => {
    expect(verdicts({}, 'old', 'I3')).toEqual(['holds']);
    expect(verdicts(more('budgets', 'b5,meals,old,exp-rent,批复,1,100.01,2024-03-05,'), 'old', 'I3')).toEqual([
      'fails',
    ]);
    expect(verdicts({}, 'xian-fund', 'I3')).toEqual([]);
  });

  it('I4: a line is not overspent, or a reason stands with an expense', () => {
    expect(verdicts({}, 'new', 'I4')).toEqual(['holds']);
    const over = 'e3,new,meals,2025-07-01,0.01,exp-meals,补一份,b3,,,';
    expect(verdicts(more('expenses', `${over},doc`), 'new', 'I4')).toEqual(['fails']);
    expect(of(more('expenses', `${over}临时加了一餐,doc`), 'new', 'I4')).toMatchObject([
      { verdict: 'holds', remark: '临时加了一餐' },
    ]);
  });

  it('I5: an expense is paid from the fund of its budget line', () => {
    expect(verdicts({}, 'old', 'I5')).toEqual(['holds']);
    expect(verdicts(more('expenses', 'e3,old,meals,2024-07-01,1.00,exp-meals,补一份,b4,,,,doc'), 'old', 'I5')).toEqual([
      'fails',
    ]);
  });

  it('I11: an adjustment without its reason fails', () => {
    expect(verdicts({}, 'new', 'I11')).toEqual(['holds']);
    expect(verdicts({ budgets: base.budgets.replace('多了一个点', '') }, 'new', 'I11')).toEqual(['fails']);
  });
});

describe('I11: a change of 20 % or more', () => {
  const later = (note: string) => more('expenses', `e3,old,,2025-06,600.00,exp-rent,租金,,,,${note},doc`);
  it('says that it has no explanation, or which', () => {
    expect(of(later(''), 'old', 'I11')).toMatchObject([{ verdict: 'holds', remark: '变化达到 20%，已标明“尚无说明”' }]);
    expect(of(later('比上年多了两个点'), 'old', 'I11')).toMatchObject([
      { verdict: 'holds', remark: '比上年多了两个点' },
    ]);
  });
});

describe('I6: the sources of a project make its total', () => {
  it('for expenses and for approved budgets', () => {
    const portal = moneyPortal(base);
    const [project] = portal.tables.projects;
    const found = project ? identitiesOfProject(portal, project) : [];
    expect(found.map(({ verdict, left, right }) => [verdict, left.quantity.value, right.quantity.value])).toEqual([
      ['holds', 950_00, 950_00],
      ['holds', 950_00, 950_00],
    ]);
  });
});

describe('I7: no more goes on from a receipt than there is', () => {
  it('holds, and fails', () => {
    expect(verdicts({}, 'xian-fund', 'I7')).toEqual(['holds']);
    expect(verdicts(more('receipts', 'n9,new,2025-05,400.01,,拨入,x1,doc'), 'xian-fund', 'I7')).toEqual(['fails']);
  });
});

describe('I12: groups of payees', () => {
  it('have five people or more; a group that was not counted cannot be checked', () => {
    expect(verdicts({}, 'new', 'I12')).toEqual(['holds']);
    const group = (count: string) => more('expenses', `e3,old,,2024-07,1.00,exp-meals,慰问,,老人,${count},,doc`);
    expect(verdicts(group('4'), 'old', 'I12')).toEqual(['fails']);
    expect(verdicts(group('5'), 'old', 'I12')).toEqual(['holds']);
    expect(verdicts(group(''), 'old', 'I12')).toEqual(['unclear']);
  });
});

describe('all that is said', () => {
  /** Each identity as one line: what is compared, what comes out, and from which queries. */
  const lines = (found: readonly Identity[]): readonly string[] =>
    found.map(({ rule, part, left, right, difference, unit, verdict, remark, ...identity }) => {
      const [a, b] = [left, right].map(
        ({ quantity, from }) =>
          `${String(quantity.value)} ${quantity.bound} ${from instanceof Query ? from.toText() : (from?.id ?? '—')}`,
      );
      return `${rule} ${identity.subject.table}/${identity.subject.id} ${part}: ${a ?? ''} | ${b ?? ''} | ${String(difference.value)} ${unit} ${verdict} ${remark ?? ''}`;
    });
  const portal = moneyPortal({
    ...base,
    ...more('funds', 'press,报道里的钱,社会捐赠,bao,,\nempty,没有账的钱,其他,zhan,,\nmixed,说不准的钱,其他,zhan,,'),
    ...more(
      'receipts',
      `p1,press,2024-01-01,10.00,,捐赠,,doc
m1,mixed,,7.00,,捐赠,,doc
m2,mixed,2023-01-01,50.00,,拨入,,doc
m3,mixed,2024-01-01,5.00,,上年结转,,doc
m4,mixed,2022-01-01,6.00,,上年结转,,doc
o2,old,2025-01-01,100.00,,上年结转,,doc`,
    ),
    ...more(
      'budgets',
      `b5,meals,mixed,exp-rent,申报,1,9.00,2024-01-05,
b6,meals,mixed,exp-meals,批复,1,9.00,2024-01-05,
b7,meals,mixed,exp-meals,调整,2,8.00,2024-02-05,`,
    ),
    ...more(
      'expenses',
      `e3,old,,2025-06,600.00,exp-rent,租金,,,,比上年多了两个点,doc
e4,mixed,meals,2023-05-01,10.00,exp-rent,租金,b5,,,,doc
e5,mixed,meals,2024-05-01,12.00,exp-meals,餐,b7,老人,5,比上年多,doc
e6,mixed,meals,2024-06-01,1.00,exp-meals,餐,b1,老人,,,doc
e7,mixed,,2024-07-01,1.00,exp-meals,餐,,老人,9,,doc`,
    ),
  });

  it('of each fund', () => {
    expect(portal.tables.funds.flatMap((fund) => lines(identitiesOfFund(portal, fund)))).toMatchInlineSnapshot(`
      [
        "I1 funds/xian-fund 2024年末: 40000 exact receipts.amount?fund=xian-fund&kind=allocated|donated|interest|carried|returned&until=2024 - receipts.amount?upstream=x1&kind=allocated|donated|interest|carried|returned&until=2024 - expenses.amount?fund=xian-fund&until=2024 | 0 exact — | 40000 fen unclear 支出未公开",
        "I7 funds/xian-fund 2024年2月1日的收入: 60000 exact receipts.amount?upstream=x1&kind=allocated|donated|interest|carried|returned | 100000 exact receipts.amount?id=x1 | -40000 fen holds 合计时扣掉",
        "I1 funds/old 2025年末: -50000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned&until=2025 - receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned&until=2025 - expenses.amount?fund=old&until=2025 | 0 exact — | -50000 fen fails ",
        "I2 funds/old 2024年 → 2025年: 10000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned&until=2024 - receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned&until=2024 - expenses.amount?fund=old&until=2024 | 20000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned&year=2024 - receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned&year=2024 - expenses.amount?fund=old&year=2024 + receipts.amount?id=o2 | -10000 fen fails 上年结转另记了一笔，没有写从哪笔收入结转来：这笔钱算了两次",
        "I2 funds/old 转到 2025 年的资金: 10000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned&until=2024 - receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned&until=2024 - expenses.amount?fund=old&until=2024 | 10000 exact receipts.amount?id=n0 | 0 fen holds ",
        "I3 funds/old : 50000 exact budgets.amount?id=b2 | 70000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned | -20000 fen holds ",
        "I4 funds/old 助餐：助餐补贴: 50100 exact expenses.amount?budget=b1|b2 | 50000 exact budgets.amount?id=b2 | 100 fen fails ",
        "I5 funds/old : 1 exact expenses?fund=old&budget=* | 1 exact expenses?fund=old&budget.fund=old | 0 count holds ",
        "I7 funds/old 2024年3月1日的收入: 10000 exact receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned | 60000 exact receipts.amount?id=o1 | -50000 fen holds 合计时扣掉",
        "I11 funds/old 2025 年支出和上一年比: 60000 exact expenses.amount?fund=old&year=2025 | 50000 exact expenses.amount?fund=old&year=2024 | 10000 fen holds 比上年多了两个点",
        "I1 funds/new 2025年末: 15000 exact receipts.amount?fund=new&kind=allocated|donated|interest|carried|returned&until=2025 - expenses.amount?fund=new&until=2025 | 0 exact — | 15000 fen holds ",
        "I3 funds/new : 45000 exact budgets.amount?id=b4 | 60000 exact receipts.amount?fund=new&kind=allocated|donated|interest|carried|returned | -15000 fen holds ",
        "I4 funds/new 助餐：助餐补贴: 45000 exact expenses.amount?budget=b3|b4 | 45000 exact budgets.amount?id=b4 | 0 fen holds ",
        "I5 funds/new : 1 exact expenses?fund=new&budget=* | 1 exact expenses?fund=new&budget.fund=new | 0 count holds ",
        "I11 funds/new 预算调整: 1 exact budgets?fund=new&phase=adjusted | 1 exact budgets?fund=new&phase=adjusted&reason=* | 0 count holds ",
        "I12 funds/new 1 笔里人数最少的: 40 exact e2 | 5 exact — | 35 count holds ",
        "I1 funds/press 2024年末: 1000 exact receipts.amount?fund=press&kind=allocated|donated|interest|carried|returned&until=2024 - expenses.amount?fund=press&until=2024 | 0 exact — | 1000 fen unclear 支出未公开",
        "I1 funds/mixed 年份未写明的收支之后: 700 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned&year=undated - expenses.amount?fund=mixed&year=undated | 0 exact — | 700 fen holds ",
        "I2 funds/mixed 2022年 → 2023年: 1300 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned&until=2022 - expenses.amount?fund=mixed&until=2022 | 1300 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned&year=undated|2022 - expenses.amount?fund=mixed&year=undated|2022 | 0 fen holds ",
        "I2 funds/mixed 2023年 → 2024年: 5300 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned&until=2023 - expenses.amount?fund=mixed&until=2023 | 5800 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned&year=undated|2022|2023 - expenses.amount?fund=mixed&year=undated|2022|2023 + receipts.amount?id=m3 | -500 fen fails 上年结转另记了一笔，没有写从哪笔收入结转来：这笔钱算了两次",
        "I2 funds/mixed 从上年结转来: 0 exact — | 600 exact receipts.amount?id=m4 | -600 fen unclear 没有写从哪笔收入结转来",
        "I3 funds/mixed : 800 exact budgets.amount?id=b7 | 6800 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned | -6000 fen holds ",
        "I4 funds/mixed 助餐：租金: 1000 exact expenses.amount?budget=b5 | 0 exact — | 1000 fen fails 没有批复的预算",
        "I4 funds/mixed 助餐：助餐补贴: 1200 exact expenses.amount?budget=b6|b7 | 800 exact budgets.amount?id=b7 | 400 fen holds 比上年多",
        "I5 funds/mixed : 3 exact expenses?fund=mixed&budget=* | 2 exact expenses?fund=mixed&budget.fund=mixed | 1 count fails ",
        "I11 funds/mixed 预算调整: 1 exact budgets?fund=mixed&phase=adjusted | 0 exact budgets?fund=mixed&phase=adjusted&reason=* | 1 count fails ",
        "I11 funds/mixed 2024 年支出和上一年比: 1400 exact expenses.amount?fund=mixed&year=2024 | 1000 exact expenses.amount?fund=mixed&year=2023 | 400 fen holds 比上年多",
        "I12 funds/mixed 3 笔里人数最少的: 0 exact e6 | 5 exact — | -5 count unclear 人数未公开",
      ]
    `);
  });

  it('of a project', () => {
    expect(portal.tables.projects.flatMap((project) => lines(identitiesOfProject(portal, project))))
      .toMatchInlineSnapshot(`
        [
          "I6 projects/meals 支出，来自 3 笔资金: 97300 exact expenses.amount?project=meals&fund=old + expenses.amount?project=meals&fund=new + expenses.amount?project=meals&fund=mixed | 97300 exact expenses.amount?project=meals | 0 fen holds ",
          "I6 projects/meals 批复预算，来自 3 笔资金: 95800 exact budgets.amount?id=b2 + budgets.amount?id=b4 + budgets.amount?id=b7 | 95800 exact budgets.amount?id=b2|b4|b7 | 0 fen holds ",
        ]
      `);
  });
});

describe('all identities together', () => {
  it('keep samples apart from real funds', () => {
    const portal = moneyPortal({
      ...base,
      ...more('funds', 'shi-fund,示例资金,社区基金,shi,,'),
      ...more('receipts', 's1,shi-fund,2024-02-01,10.00,,捐赠,,doc'),
    });
    const first = identities(portal).find(({ rule }) => rule === 'I1');
    expect(first?.counts).toEqual({
      real: { holds: 2, fails: 0, unclear: 1 },
      sample: { holds: 1, fails: 0, unclear: 0 },
    });
    expect(first?.real.map(({ verdict }) => verdict)).toEqual(['unclear', 'holds', 'holds']);
  });

  it('with very many funds keep only what fails or cannot be checked, and count the rest', () => {
    const funds = Array.from({ length: 205 }, (_, index) => `f${String(index)},资金,社区基金,zhan,,`);
    const receipts = funds.map((_, index) => `r${String(index)},f${String(index)},2024,10.00,,捐赠,,doc`);
    const portal = moneyPortal({
      funds: ['id,name,kind,station,region,organization', ...funds].join('\n'),
      receipts: ['id,fund,date,amount,precision,kind,upstream,source', ...receipts].join('\n'),
      expenses: 'id,fund,date,amount,category,summary,source\ne1,f7,2024,11.00,exp-rent,租金,doc',
    });
    const first = identities(portal).find(({ rule }) => rule === 'I1');
    expect(first?.real).toHaveLength(1);
    expect(first?.left).toBe(204);
    expect(first?.counts.real).toEqual({ holds: 204, fails: 1, unclear: 0 });
  });
});
