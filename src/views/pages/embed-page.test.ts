import { describe, expect, it } from 'vitest';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';
import { neededRow } from '../../data/portal.ts';
import { embeddedFund, embeddedFunds, embeddedPlace, embeddedPlaces } from './embed-page.ts';
import { blocksOf } from '../content/blocks.ts';

describe('pieces for other sites', () => {
  const services = Array.from(
    { length: 14 },
    (_, index) => `s${String(index)},poli-station,help,服务${String(index)},一句话`,
  );
  const portal = portalOf({
    'data/poli/services.csv': ['编号,站点,类别,名称,一句话,费用,状态', ...services.map((line) => `${line},免费,开放`)],
    'data/poli/funds.csv': [
      '编号,名称,类型,接收站点',
      'paid,有账的钱,福利彩票公益金,poli-station',
      'empty,没有账的钱,其他,poli-station',
    ],
    'data/poli/receipts.csv': ['编号,资金,日期,金额（元）,类别,出处', 'r1,paid,2024-03-01,10.00,拨入,news'],
  });
  const place = neededRow(portal, 'stations', 'poli-station').region;

  it('are there for places with services, and for funds with a row', () => {
    expect([...embeddedPlaces(portal)]).toEqual([place]);
    expect([...embeddedFunds(portal)]).toEqual(['paid']);
  });

  it('show the first services of a place, and say how many more there are', () => {
    const { blocks, whole } = embeddedPlace(portal, neededRow(portal, 'regions', place));
    const list = blocksOf(blocks).find((block) => 'services' in block);
    expect(list).toHaveProperty('services.length', 12);
    expect(JSON.stringify(blocks)).toContain('还有 2 项服务');
    expect(whole).toBe(`/places/${place}/`);
  });

  it('show the sums of a fund with its lottery mark, and no single row', () => {
    const { blocks, page } = embeddedFund(portal, neededRow(portal, 'funds', 'paid'));
    expect(page).toMatchObject({ title: '有账的钱：收入和支出', lottery: true, hidden: true });
    expect(blocksOf(blocks)[0]).toMatchObject({ heading: expect.any(String) as unknown });
  });
});
