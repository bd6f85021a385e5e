import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import { ask } from '../../../../tests/fixtures/domain/ask.ts';

const portal = moneyPortal({
  funds: `id,name,kind,station,region
a,福彩,福利彩票公益金,,xian
b,基金,社区基金,zhan,
c,示例基金,社区基金,shi,`,
  receipts: `id,fund,date,amount,kind,upstream,source
r1,a,2023-05-01,100.00,拨入,,doc
r2,b,2024-05,30.00,拨入,r1,doc
r3,b,,7.00,捐赠,,doc
r4,c,2024,5.00,捐赠,,doc`,
});

const value = (query: string): number | undefined => ask(portal, query)?.value;

describe('filters of a query', () => {
  it('take several funds at once', () => {
    expect(value('receipts.amount?fund=a|b')).toBe(137_00);
    expect(value('receipts?fund=a|a')).toBe(1);
  });

  it('until a year: that year, those before, and what is not dated', () => {
    expect(value('receipts.amount?fund=a|b&until=2023')).toBe(107_00);
    expect(value('receipts.amount?fund=a|b&until=2024')).toBe(137_00);
    expect(value('receipts.amount?year=undated')).toBe(7_00);
  });

  it('* is any value that stands there', () => {
    expect(value('receipts.amount?upstream=*')).toBe(30_00);
    expect(value('receipts.amount?real=yes - receipts.amount?real=yes&upstream=*')).toBe(107_00);
    expect(value('receipts?upstream=')).toBe(3);
  });

  it('follow references with dots', () => {
    expect(value('receipts.amount?fund.kind=community_fund')).toBe(42_00);
    expect(value('receipts.amount?fund.kind=community_fund&real=yes')).toBe(37_00);
    expect(value('receipts.amount?upstream.fund.kind=lottery')).toBe(30_00);
    expect(value('receipts.amount?fund.station.region=zhen')).toBe(37_00);
  });

  it('are refused where a column on the way is no reference', () => {
    expect(ask(portal, 'receipts?kind.name=x')).toBeUndefined();
    expect(ask(portal, 'receipts?fund.nothing=x')).toBeUndefined();
    expect(ask(portal, 'receipts?fund.=x')).toBeUndefined();
  });
});
