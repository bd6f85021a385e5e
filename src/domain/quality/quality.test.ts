import { expect, test } from 'vitest';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';
import { find } from '../../data/portal.ts';
import { byPlace, completeness, measured, percent, worstServices } from './quality.ts';

const portal = portalOf({
  'data/common/weights.csv': [
    '编号,表,列,权重',
    'w1,站点,电话,10',
    'w2,站点,地址；开放时间,5',
    'w3,服务,电话申请；到站申请,10',
    'w4,服务,核实日期,5',
  ],
  'data/demo/regions.csv': [
    '编号,名称,级别,上级',
    'county-a,甲县,县,qingdao',
    'county-b,乙县,县,qingdao',
    'town-a,甲镇,乡,county-a',
    'town-b,乙镇,乡,county-b',
  ],
  'data/demo/stations.csv': [
    '编号,名称,类型,区划,电话,开放时间,撤并日期,并入,资料性质,核实日期,出处',
    'a,甲站,社工站,town-a,0532-86171234,周一至周五 09:00-17:00,,,自主公开,2026-05-01,news',
    'b,乙站,社工站,town-b,,,,,自主公开,,news',
    'closed,丙站,社工站,town-b,,,2025-12-31,b,自主公开,,news',
  ],
  'data/demo/services.csv': [
    '编号,站点,类别,名称,一句话,电话申请,费用,状态,核实日期,出处',
    'a1,a,cat-elderly,送饭,送饭到家,打电话,免费,开放,2025-06-01,news',
    'a2,a,cat-elderly,助浴,上门助浴,,免费,暂停,,news',
    'a3,a,cat-elderly,理发,上门理发,,免费,结束,,news',
  ],
});
const day = '2026-06-01';

test('a row is as complete as the weights of its filled cells; of several columns one is enough', () => {
  const station = find(portal, 'stations', 'a');
  const empty = find(portal, 'stations', 'b');
  if (station === undefined || empty === undefined) throw new Error('no station');
  expect(completeness(portal, 'stations', station)).toEqual({ filled: 15, wanted: 15, missing: [] });
  expect(completeness(portal, 'stations', empty)).toEqual({
    filled: 0,
    wanted: 15,
    missing: ['电话', '地址或开放时间'],
  });
});

test('per cent are whole and rounded down, so that 100 means all; without weights there are none', () => {
  expect(percent({ filled: 299, wanted: 300 })).toBe(99);
  expect(percent({ filled: 300, wanted: 300 })).toBe(100);
  expect(percent({ filled: 0, wanted: 0 })).toBeUndefined();
});

test('only stations that publish themselves are measured, the least complete first, with services that have not ended', () => {
  const list = measured(portal, 'own', day);
  expect(
    list.map(({ station, services, filled, wanted, neverChecked, stale, oldest }) => ({
      id: station.id,
      services: services.map(({ service }) => service.id),
      filled,
      wanted,
      neverChecked,
      stale,
      oldest,
    })),
  ).toEqual([
    { id: 'b', services: [], filled: 0, wanted: 15, neverChecked: 0, stale: 0, oldest: undefined },
    { id: 'a', services: ['a1', 'a2'], filled: 30, wanted: 45, neverChecked: 1, stale: 1, oldest: 365 },
  ]);
  expect(measured(portal, 'sample', day).map(({ station }) => station.id)).toEqual(['demo-station']);
});

test('without a day nothing has an age', () => {
  expect(measured(portal, 'own', undefined).map(({ oldest, stale }) => [oldest, stale])).toEqual([
    [undefined, 0],
    [undefined, 0],
  ]);
});

test('services that lack something, the worst first', () => {
  const list = measured(portal, 'own', day);
  expect(worstServices(list, 5).map(({ service, missing }) => [service.id, missing])).toEqual([
    ['a2', ['电话申请或到站申请', '核实日期']],
  ]);
});

test('places by county where these are few, by city where they are many', () => {
  const list = measured(portal, 'own', day);
  expect(byPlace(portal, list, 5).map(({ region, stations }) => [region.id, stations])).toEqual([
    ['county-b', 1],
    ['county-a', 1],
  ]);
  expect(byPlace(portal, list, 1).map(({ region, stations }) => [region.id, stations])).toEqual([['qingdao', 2]]);
});
