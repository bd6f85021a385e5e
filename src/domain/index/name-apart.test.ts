import { expect, test } from 'vitest';
import { nameApart } from './name-apart.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({
  regions: `id,name,level,parent
cn,全国,国家,
jia,甲县,县,cn
yi,乙县,县,cn
one,城关镇,乡,jia
other,城关镇,乡,yi
lone,河西乡,乡,yi`,
  stations: `id,name,kind,region,nature
s1,城关镇社工站,社工站,one,报道摘编
s2,城关镇社工站,社工站,other,报道摘编`,
  funds: `id,name,kind,station,region
f1,福彩公益金,福利彩票公益金,s1,
f2,福彩公益金,福利彩票公益金,s2,
f3,河西乡公益金,福利彩票公益金,s2,`,
});
const apart = {
  regions: portal.tables.regions.map((row) => nameApart(portal, 'regions', row)),
  stations: portal.tables.stations.map((row) => nameApart(portal, 'stations', row)),
  funds: portal.tables.funds.map((row) => nameApart(portal, 'funds', row)),
};

test('a name that others share is told with its place, any other as it is', () => {
  expect(apart).toMatchInlineSnapshot(`
    {
      "funds": [
        "福彩公益金（甲县城关镇）",
        "福彩公益金（乙县城关镇）",
        "河西乡公益金",
      ],
      "regions": [
        "全国",
        "甲县",
        "乙县",
        "城关镇（甲县）",
        "城关镇（乙县）",
        "河西乡",
      ],
      "stations": [
        "城关镇社工站（甲县城关镇）",
        "城关镇社工站（乙县城关镇）",
      ],
    }
  `);
});
