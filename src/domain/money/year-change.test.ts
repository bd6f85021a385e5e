import { describe, expect, it } from 'vitest';
import { exact } from '../../data/cells/quantity.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { explanations, yearChange } from './year-change.ts';

describe('change on last year', () => {
  it('is given in per mille, rounded to the nearest', () => {
    expect(yearChange(exact(300_00), exact(400_00))?.perMille).toBe(333);
    expect(yearChange(exact(300_00), exact(500_00))?.perMille).toBe(667);
    expect(yearChange(exact(300_00), exact(200_00))?.perMille).toBe(-333);
    expect(yearChange(exact(100_00), exact(0))?.perMille).toBe(-1000);
  });

  it('is large from 20 % on, judged before rounding', () => {
    expect(yearChange(exact(100_000), exact(120_000))?.large).toBe(true);
    expect(yearChange(exact(100_000), exact(119_999))).toMatchObject({ perMille: 200, large: false });
    expect(yearChange(exact(100_000), exact(80_000))?.large).toBe(true);
  });

  it('does not exist beside nothing', () => {
    expect(yearChange(exact(0), exact(5))).toBeUndefined();
  });

  it('is not exact where one of the years is not', () => {
    expect(yearChange({ value: 5, bound: 'about' }, exact(5))?.exact).toBe(false);
  });

  it('is explained only by a note that compares with the year before', () => {
    const { tables } = moneyPortal({
      expenses: `id,fund,date,amount,category,summary,note,source
e1,a,2025,1.00,exp-rent,租金,比上年多租了一间房,doc
e2,a,2025,1.00,exp-rent,租金,2024年没用完的钱,doc
e3,a,2025,1.00,exp-rent,租金,较2024年多两个月,doc`,
    });
    expect(explanations(tables.expenses, [], 2025)).toEqual(['比上年多租了一间房', '较2024年多两个月']);
  });
});
