import { describe, expect, it } from 'vitest';
import { identities, identitiesOfFund } from './identities.ts';
import { identitiesOfProject } from './identity-project.ts';
import type { ComputedRule, Identity } from './identity.ts';
import { base, more } from '../../../../tests/fixtures/domain/identity-rows.ts';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';

function of(tables: Readonly<Record<string, string>>, fund: string, rule: ComputedRule): readonly Identity[] {
  const portal = moneyPortal({ ...base, ...tables });
  expect(portal.problems.filter(({ kind }) => kind !== 'file')).toEqual([]);
  const row = portal.byId.funds.get(fund);
  return (row ? identitiesOfFund(portal, row) : []).filter((identity) => identity.rule === rule);
}

const verdicts = (tables: Readonly<Record<string, string>>, fund: string, rule: ComputedRule) =>
  of(tables, fund, rule).map(({ verdict }) => verdict);

/** The base with one more row in a table. */

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

  it('with very many funds keep what fails or cannot be checked and a few that hold, and count the rest', () => {
    const funds = Array.from({ length: 205 }, (_, index) => `f${String(index)},资金,社区基金,zhan,,`);
    const receipts = funds.map((_, index) => `r${String(index)},f${String(index)},2024,10.00,,捐赠,,doc`);
    const portal = moneyPortal({
      funds: ['id,name,kind,station,region,organization', ...funds].join('\n'),
      receipts: ['id,fund,date,amount,precision,kind,upstream,source', ...receipts].join('\n'),
      expenses: 'id,fund,date,amount,category,summary,source\ne1,f7,2024,11.00,exp-rent,租金,doc',
    });
    const first = identities(portal).find(({ rule }) => rule === 'I1');
    expect(first?.real.map(({ verdict }) => verdict)).toEqual(['fails', ...Array.from({ length: 9 }, () => 'holds')]);
    expect(first?.left).toBe(195);
    expect(first?.counts.real).toEqual({ holds: 204, fails: 1, unclear: 0 });
  });

  it('with very many that fail keep the first of them, and count the rest', () => {
    const funds = Array.from({ length: 160 }, (_, index) => `f${String(index)},资金,社区基金,zhan,,`);
    const expenses = funds.map((_, index) => `e${String(index)},f${String(index)},2024,11.00,exp-rent,租金,doc`);
    const receipts = funds.map((_, index) => `r${String(index)},f${String(index)},2024,10.00,,捐赠,,doc`);
    const portal = moneyPortal({
      funds: ['id,name,kind,station,region,organization', ...funds].join('\n'),
      receipts: ['id,fund,date,amount,precision,kind,upstream,source', ...receipts].join('\n'),
      expenses: ['id,fund,date,amount,category,summary,source', ...expenses].join('\n'),
    });
    const first = identities(portal).find(({ rule }) => rule === 'I1');
    expect([first?.real.length, first?.left, first?.counts.real.fails]).toEqual([20, 140, 160]);
  });
});
