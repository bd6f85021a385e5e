import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import { base, more } from '../../../../tests/fixtures/domain/identity-rows.ts';
import { Query } from '../query/query.ts';
import { identitiesOfFund } from './identities.ts';
import { identitiesOfProject } from './identity-project.ts';
import type { Identity } from './identity.ts';

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
        "I1 funds/xian-fund 2024年末: 40000 exact receipts.amount?fund=xian-fund&kind=allocated|donated|interest|carried|returned|handed_back&until=2024 - receipts.amount?upstream=x1&kind=allocated|donated|interest|carried|returned|handed_back&until=2024 - expenses.amount?fund=xian-fund&until=2024 | 0 exact — | 40000 fen unclear 支出未公开",
        "I7 funds/xian-fund 2024年2月1日的收入: 60000 exact receipts.amount?upstream=x1&kind=allocated|donated|interest|carried|returned|handed_back | 100000 exact receipts.amount?id=x1 | -40000 fen holds 合计时扣掉",
        "I1 funds/old 2025年末: -50000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned|handed_back&until=2025 - receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned|handed_back&until=2025 - expenses.amount?fund=old&until=2025 | 0 exact — | -50000 fen fails ",
        "I2 funds/old 2024年 → 2025年: 10000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned|handed_back&until=2024 - receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned|handed_back&until=2024 - expenses.amount?fund=old&until=2024 | 20000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned|handed_back&year=2024 - receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned|handed_back&year=2024 - expenses.amount?fund=old&year=2024 + receipts.amount?id=o2 | -10000 fen fails 上年结转另记了一笔，没有写从哪笔收入结转来：这笔钱算了两次",
        "I2 funds/old 转到 2025 年的资金: 10000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned|handed_back&until=2024 - receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned|handed_back&until=2024 - expenses.amount?fund=old&until=2024 | 10000 exact receipts.amount?id=n0 | 0 fen holds ",
        "I3 funds/old : 50000 exact budgets.amount?id=b2 | 70000 exact receipts.amount?fund=old&kind=allocated|donated|interest|carried|returned|handed_back | -20000 fen holds ",
        "I4 funds/old 助餐：助餐补贴: 50100 exact expenses.amount?budget=b1|b2 | 50000 exact budgets.amount?id=b2 | 100 fen fails ",
        "I5 funds/old : 1 exact expenses?fund=old&budget=* | 1 exact expenses?fund=old&budget.fund=old | 0 count holds ",
        "I7 funds/old 2024年3月1日的收入: 10000 exact receipts.amount?upstream=o1&kind=allocated|donated|interest|carried|returned|handed_back | 60000 exact receipts.amount?id=o1 | -50000 fen holds 合计时扣掉",
        "I11 funds/old 2025 年支出和上一年比: 60000 exact expenses.amount?fund=old&year=2025 | 50000 exact expenses.amount?fund=old&year=2024 | 10000 fen holds 比上年多了两个点",
        "I1 funds/new 2025年末: 15000 exact receipts.amount?fund=new&kind=allocated|donated|interest|carried|returned|handed_back&until=2025 - expenses.amount?fund=new&until=2025 | 0 exact — | 15000 fen holds ",
        "I3 funds/new : 45000 exact budgets.amount?id=b4 | 60000 exact receipts.amount?fund=new&kind=allocated|donated|interest|carried|returned|handed_back | -15000 fen holds ",
        "I4 funds/new 助餐：助餐补贴: 45000 exact expenses.amount?budget=b3|b4 | 45000 exact budgets.amount?id=b4 | 0 fen holds ",
        "I5 funds/new : 1 exact expenses?fund=new&budget=* | 1 exact expenses?fund=new&budget.fund=new | 0 count holds ",
        "I11 funds/new 预算调整: 1 exact budgets?fund=new&phase=adjusted | 1 exact budgets?fund=new&phase=adjusted&reason=* | 0 count holds ",
        "I12 funds/new 1 笔里人数最少的: 40 exact e2 | 5 exact — | 35 count holds ",
        "I1 funds/press 2024年末: 1000 exact receipts.amount?fund=press&kind=allocated|donated|interest|carried|returned|handed_back&until=2024 - expenses.amount?fund=press&until=2024 | 0 exact — | 1000 fen unclear 支出未公开",
        "I1 funds/mixed 年份未写明的收支之后: 700 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned|handed_back&year=undated - expenses.amount?fund=mixed&year=undated | 0 exact — | 700 fen holds ",
        "I2 funds/mixed 2022年 → 2023年: 1300 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned|handed_back&until=2022 - expenses.amount?fund=mixed&until=2022 | 1300 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned|handed_back&year=undated|2022 - expenses.amount?fund=mixed&year=undated|2022 | 0 fen holds ",
        "I2 funds/mixed 2023年 → 2024年: 5300 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned|handed_back&until=2023 - expenses.amount?fund=mixed&until=2023 | 5800 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned|handed_back&year=undated|2022|2023 - expenses.amount?fund=mixed&year=undated|2022|2023 + receipts.amount?id=m3 | -500 fen fails 上年结转另记了一笔，没有写从哪笔收入结转来：这笔钱算了两次",
        "I2 funds/mixed 从上年结转来: 0 exact — | 600 exact receipts.amount?id=m4 | -600 fen unclear 没有写从哪笔收入结转来",
        "I3 funds/mixed : 800 exact budgets.amount?id=b7 | 6800 exact receipts.amount?fund=mixed&kind=allocated|donated|interest|carried|returned|handed_back | -6000 fen holds ",
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
