import { describe, expect, it } from 'vitest';
import { hasLottery, isLottery } from './ledger.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({
  funds: `id,name,kind,station,region,organization
province,省福彩,福利彩票公益金,,xian,minzheng
county,县里转来的,财政拨款,,xian,minzheng
station,站里的,其他,zhan,,
partner,合作机构的,其他,zhan,,
gift,捐赠,社会捐赠,zhan,,`,
  receipts: `id,fund,date,amount,kind,upstream,source
r1,province,2024-01-01,1000.00,拨入,,doc
r2,county,2024-02-01,600.00,拨入,r1,doc
r3,station,2024-03-01,500.00,拨入,r2,doc
r4,partner,2024-04-01,100.00,拨入,r3,doc
r5,gift,2024-05-01,30.00,捐赠,,doc`,
});

const lottery = (ids: ReturnType<typeof moneyPortal>): readonly string[] =>
  ids.tables.funds.filter((fund) => isLottery(ids, fund)).map(({ id }) => id);

describe('lottery money', () => {
  it('keeps its mark through any number of hands', () => {
    expect(lottery(portal)).toEqual(['province', 'county', 'station', 'partner']);
    expect(hasLottery(portal)).toBe(true);
  });

  it('does not run in circles', () => {
    const circle = moneyPortal({
      funds: 'id,name,kind,station\na,甲,福利彩票公益金,zhan\nb,乙,其他,zhan',
      receipts: 'id,fund,date,amount,kind,upstream,source\nr1,a,2024,1.00,拨入,r2,doc\nr2,b,2024,1.00,拨入,r1,doc',
    });
    expect(lottery(circle)).toEqual(['a', 'b']);
  });

  it('is not seen where there is none', () => {
    expect(hasLottery(moneyPortal({ funds: 'id,name,kind,station\na,甲,社会捐赠,zhan' }))).toBe(false);
  });
});
