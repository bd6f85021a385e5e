import { describe, expect, it } from 'vitest';
import { correctedRow, correctedValue, correctionsNewest, correctionsOf, daysToFix, rowHref } from './corrections.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({
  funds: 'id,name,kind,station\nown,站里的钱,财政拨款,zhan',
  expenses: 'id,fund,date,amount,category,summary,source\ne1,own,2024-05,1308.00,exp-rent,租金,doc',
  figures: 'id,subject_type,subject,indicator,value,unit,source\nf1,站点,zhan,ind-people,15,个,doc',
  disclosures: `id,station,period_kind,period_start,period_end,due_on,published_on
d1,zhan,年度,2024-01-01,2024-12-31,2025-03-31,2025-11-01`,
  corrections: `id,table,row,column,old_value,new_value,reason,found_by,date,disclosure
c1,expenses,e1,金额（元）,1380,1308.00,数字打反了,居民,2025-11-12,d1
c2,支出,e1,支出类别,exp-meals,exp-rent,记错了类别,审计,2025-03-24,
c3,figures,f1,数值,16,15,多算了一个,编辑,2026-03-05,
c4,figures,e1,数值,1,2,另一张表里同名的行,编辑,2020,`,
});

const correction = (id: string) => portal.byId.corrections.get(id) ?? expect.fail(id);

describe('corrections', () => {
  it('stand with the newest first, and at their row, of the right table, with the oldest first', () => {
    expect(correctionsNewest(portal).map(({ id }) => id)).toEqual(['c3', 'c1', 'c2', 'c4']);
    expect(correctionsOf(portal, 'expenses', 'e1').map(({ id }) => id)).toEqual(['c2', 'c1']);
  });

  it('say how many days the wrong value stood in public', () => {
    expect(daysToFix(portal, correction('c1'))).toBe(11);
    expect(daysToFix(portal, correction('c2'))).toBeUndefined();
  });

  it('say money in 元 with 分 beside it, terms by name, the rest as written', () => {
    expect(correctedValue(portal, correction('c1'), 'old_value')).toEqual({ text: '1,380.00 元', fen: 1380_00 });
    expect(correctedValue(portal, correction('c2'), 'old_value')).toEqual({ text: '助餐补贴', fen: undefined });
    expect(correctedValue(portal, correction('c3'), 'new_value')).toEqual({ text: '15', fen: undefined });
  });

  it('lead to the row: money on the page of its fund, a figure on that of its subject, a disclosure on that of its year', () => {
    expect(correctedRow(portal, correction('c1'))).toEqual({ kind: '支出', name: '租金', href: '/funds/own/#e1' });
    expect(correctedRow(portal, correction('c3'))).toEqual({
      kind: '数字',
      name: '服务人数',
      href: '/stations/zhan/#f1',
    });
    expect(rowHref(portal, 'disclosures', 'd1')).toBe('/stations/zhan/money/2024/#d1');
    expect(correctedRow(portal, correction('c4')).href).toBeUndefined();
  });
});
