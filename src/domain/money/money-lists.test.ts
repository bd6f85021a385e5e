import { describe, expect, it } from 'vitest';
import { Anchors } from '../../views/tables/anchors.ts';
import { fundList, moneyPlaces } from '../../views/lists/fund-list.ts';
import { fundAccount } from './fund-account.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import {
  balanceQuery,
  passedOnQuery,
  realIncomeQuery,
  realPassedQuery,
  realSpentQuery,
  receivedQuery,
  upTo,
} from './query/money-queries.ts';
import type { Query } from './query/query.ts';
import { projectList } from '../../views/lists/project-list.ts';
import { approvedQuery, projectMoney, spentOnQuery } from './project-money.ts';
import { ask } from '../../../tests/fixtures/domain/ask.ts';

const portal = moneyPortal({
  funds: `id,name,kind,station,region,organization
county,县福彩,福利彩票公益金,,,minzheng
town,镇福彩,福利彩票公益金,zhan,,
gift,捐赠,社会捐赠,zhan,,
sample,示例资金,社会捐赠,shi,,`,
  receipts: `id,fund,date,amount,precision,kind,upstream,source
r1,county,2024-01-01,1000.00,,拨入,,doc
r2,town,2024-02-01,600.00,,拨入,r1,doc
r3,gift,,5000.00,超,捐赠,,doc
r4,sample,2024-01-01,7.00,,捐赠,,doc`,
  projects: `id,station,region,name,status
done,zhan,,做完的,已结项
going,,zhen,在做的,进行中
shown,shi,,示例项目,进行中`,
  budgets: `id,project,fund,category,phase,version,amount,date
b1,done,town,exp-meals,申报,1,500.00,2024-02-10
b2,done,town,exp-meals,批复,2,400.00,2024-02-20`,
  expenses: `id,fund,project,date,amount,category,summary,budget,refund_of,source
e1,town,done,2024-03-01,250.00,exp-meals,第一季,b2,,doc
e2,town,done,2024-04-01,-50.00,exp-meals,退回,b2,e1,doc`,
});

const value = (query: Query | undefined) => ask(portal, query);

describe('the list of funds', () => {
  it('goes by kind, samples last and apart', () => {
    const list = fundList(portal);
    expect(list.real.map(({ kind, count }) => [kind, count])).toEqual([
      ['lottery', 2],
      ['donation', 1],
    ]);
    expect(list.sample.map(({ fund }) => fund.id)).toEqual(['sample']);
    expect(moneyPlaces(portal).map(({ name, sample }) => [name, sample])).toEqual([
      ['甲县', false],
      ['乙镇社工站', false],
      ['示例镇社工站', true],
    ]);
  });

  it('is cut, and says how many are left out', () => {
    const list = fundList(portal, 1, 2);
    expect(list.real.flatMap(({ funds }) => funds)).toHaveLength(2);
    expect(list.sample).toHaveLength(0);
    expect(list.hidden).toBe(2);
  });

  it('totals real funds only, counts passed-on money once, and keeps “at least”', () => {
    expect(value(realIncomeQuery('lottery'))).toEqual({ value: 1000_00, bound: 'exact' });
    expect(value(realPassedQuery())).toEqual({ value: 600_00, bound: 'exact' });
    expect(value(realIncomeQuery())).toEqual({ value: 6000_00, bound: 'at-least' });
    expect(value(realSpentQuery('lottery'))).toEqual({ value: 200_00, bound: 'exact' });
  });
});

describe('the account of a fund that passes money on', () => {
  it('has less by what went on', () => {
    const { scope, periods } = fundAccount(portal, 'county');
    expect(value(receivedQuery(scope))?.value).toBe(1000_00);
    expect(value(passedOnQuery(scope))?.value).toBe(600_00);
    expect(value(balanceQuery(scope))?.value).toBe(400_00);
    expect(periods).toEqual([2024]);
    expect(value(balanceQuery(scope, upTo(2024)))?.value).toBe(400_00);
  });
});

describe('projects', () => {
  it('are listed by status, what goes on first, samples last', () => {
    const list = projectList(portal, 1);
    expect(list.real.map(({ status }) => status)).toEqual(['ongoing', 'completed']);
    expect(list.sample.map(({ project }) => project.id)).toEqual(['shown']);
    expect(projectList(portal, 2).real.flatMap(({ entries }) => entries)).toEqual([]);
    expect([list.real.map(({ page }) => page), list.samplePage]).toEqual([list.real.map(() => 1), 1]);
  });

  it('are accounted by the latest approved version; a refund lowers what was spent', () => {
    const project = portal.byId.projects.get('done') ?? expect.fail();
    const { lines, funds, ...queries } = projectMoney(portal, project);
    expect(value(queries.approvedQuery)?.value).toBe(400_00);
    expect(value(queries.spentQuery)?.value).toBe(200_00);
    expect(funds.map(({ id }) => id)).toEqual(['town']);
    const [line = expect.fail()] = lines;
    expect(value(approvedQuery([line])?.minus(spentOnQuery([line])))?.value).toBe(200_00);
  });
});

describe('anchors', () => {
  it('are given once, and never those of the page itself', () => {
    const anchors = new Anchors(['totals']);
    expect(['a', 'a', 'totals', 'main', 'src-3', 'src-x'].map((id) => anchors.take(id))).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
      undefined,
      'src-x',
    ]);
  });
});
