import { expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { dutiesFor, responsibleForFund, responsibleForPlace, responsibleForStation } from './who-publishes.ts';

const portal = moneyPortal({
  regions: `id,name,level,parent,sample
xian,甲县,县,,
zhen,东镇,乡,xian,
yang,示例镇,乡,,是`,
  organizations: `id,name,kind,region
bureau,甲县民政局,党政机关,xian
agency,春风社工,社会工作服务机构,xian`,
  stations: `id,name,kind,region,supervisor,operator,nature
own,东镇社工站,社工站,zhen,bureau,agency,自主公开
alone,西镇社工站,社工站,zhen,,agency,自主公开
none,南镇社工站,社工站,zhen,,,自主公开`,
  funds: `id,name,kind,station,region,recipient,funder
a,甲,福利彩票公益金,,xian,agency,bureau
b,乙,财政拨款,own,,,
c,丙,财政拨款,,zhen,,`,
  duties: `id,name,duty,fund_kinds
yearly,条例,公告,福利彩票公益金`,
});

const fund = (id: string) => {
  const row = portal.byId.funds.get(id);
  return row && responsibleForFund(portal, row);
};
const station = (id: string) => {
  const row = portal.byId.stations.get(id);
  return row && responsibleForStation(portal, row);
};

it('of a fund: whoever received it, else who is above its station, else the place', () => {
  expect(['a', 'b', 'c'].map(fund)).toEqual([
    { name: '春风社工', government: false },
    { name: '甲县民政局', government: true },
    { name: '东镇的主管部门', government: true },
  ]);
  expect(responsibleForPlace(portal, 'nowhere')).toBeUndefined();
});

it('of a station: the body above it, else who runs it, else itself', () => {
  expect(['own', 'alone', 'none'].map((id) => station(id)?.name)).toEqual(['甲县民政局', '春风社工', '南镇社工站']);
});

it('duties are those for the kind of money, and none in a sample place', () => {
  const ids = (kind: 'lottery' | 'donation', place: string) => dutiesFor(portal, kind, place).map(({ id }) => id);
  expect([ids('lottery', 'xian'), ids('donation', 'xian'), ids('lottery', 'yang')]).toEqual([['yearly'], [], []]);
});
