import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { moneyBars } from './money-bars.ts';

function barsOf(receipts: readonly string[], expenses: readonly string[] = []) {
  const portal = moneyPortal({
    regions: 'id,name,level\nxian,甲县,县',
    funds: 'id,name,kind,region\na,甲,福利彩票公益金,xian\nb,乙,社会捐赠,xian',
    receipts: ['id,fund,date,amount,precision,kind,source', ...receipts].join('\n'),
    expenses: ['id,fund,date,amount,category,summary,source', ...expenses].join('\n'),
  });
  return moneyBars(portal, ['lottery', 'donation'], false);
}

describe('the bars of money', () => {
  it('are drawn to one measure; what is not published is said, not drawn as 0', () => {
    const bars = barsOf(
      ['r1,a,2024-01-01,100.00,,拨入,doc', 'r2,b,2024-01-01,25.00,余,捐赠,doc'],
      ['e1,a,2024-02-01,50.00,exp-meals,饭,doc'],
    );
    expect(bars?.finding).toBe('钱最多的来源是福利彩票公益金。');
    expect(
      bars?.groups.map(({ bars: [received, spent] }) => [received?.words, received?.share, spent?.words, spent?.share]),
    ).toEqual([
      ['收 100.00 元', 1, '支 50.00 元', 0.5],
      ['收 ≥ 25.00 元', 0.25, '支 未公开', 0],
    ]);
  });

  it('have no length below 0, and are none where nothing is published', () => {
    expect(barsOf([])).toBeUndefined();
    const bars = barsOf(['r1,a,2024-01-01,10.00,,拨入,doc'], ['e1,b,2024-02-01,-5.00,exp-meals,饭,doc']);
    expect(bars?.groups[1]?.bars.map(({ words, share }) => [words, share])).toEqual([
      ['收 未公开', 0],
      ['支 −5.00 元', 0],
    ]);
  });
});
