import { expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { placeNamesFile } from './place-names.ts';

it('names every place but the country, and what it lies in', () => {
  const portal = moneyPortal({
    regions: `id,name,level,parent,aliases
cn,全国,国家,,
sheng,甲省,省,cn,
zhen,东镇,乡,sheng,老东；东街`,
  });
  const { path, chunks } = placeNamesFile(portal);
  expect([path, ...chunks]).toMatchInlineSnapshot(`
    [
      "places/names.json",
      "[["sheng","甲省",-1],
    ["zhen","东镇",0,"老东","东街"]]
    ",
    ]
  `);
});

it('leaves villages out of a large region', () => {
  const villages = Array.from({ length: 3_001 }, (_, index) => `c${String(index)},村,村,zhen`);
  const portal = moneyPortal({ regions: ['id,name,level,parent', 'zhen,东镇,乡,', ...villages].join('\n') });
  expect([...placeNamesFile(portal).chunks].join('')).toBe('[["zhen","东镇",-1]]\n');
});
