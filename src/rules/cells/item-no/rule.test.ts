import { expect, test } from 'vitest';
import { itemNo } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const header = '编号,站点,序号,类别,名称,一句话,费用,状态,出处';
const service = (id: string, station: string, no: string, status = '开放') =>
  `${id},${station},${no},养老服务,送餐,送饭到家,免费,${status},news`;

test('a number that is no item number, and one that is taken', () => {
  const map = {
    'data/poli/services.csv': [
      header,
      service('a', 'poli-station', '1-1'),
      service('b', 'poli-station', '1-1'),
      service('c', 'poli-station', '1.2'),
    ],
  };
  expect(say(map, itemNo)).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:3:3 [item-no] 序号 "1-1" 在同一个站点的清单里已经用过（data/poli/services.csv 第 2 行，编号 a）。服务表 里一份清单的序号不能重复，请改正其中一个。",
      "data/poli/services.csv:4:3 [item-no] 序号 "1.2" 不是清单序号。序号写成“类-项”，例如 1-1 是第一类的第一项。请照清单改好，没有序号就空着。",
    ]
  `);
});

test('other stations have their own numbers; a service that has ended gives its number back', () => {
  const map = {
    'data/poli/services.csv': [
      header,
      service('a', 'poli-station', '1-1'),
      service('b', 'demo-station', '1-1'),
      service('c', 'poli-station', '1-1', '结束'),
    ],
  };
  expect(say(map, itemNo)).toEqual([]);
});

test('items of an edition', () => {
  const map = {
    'data/poli/services.csv': [header, service('a', 'poli-station', '1-1')],
    'data/poli/editions.csv': ['编号,站点,名称,生效日期', 'y25,poli-station,2025 年版,2025-01-01'],
    'data/poli/edition-items.csv': [
      '编号,公示版,序号,服务,名称',
      'i1,y25,1-1,a,送餐',
      'i2,y25,1-1,a,送餐',
      'i3,y25,一,a,送餐',
    ],
  };
  expect(say(map, itemNo)).toMatchInlineSnapshot(`
    [
      "data/poli/edition-items.csv:3:3 [item-no] 序号 "1-1" 在同一版清单里已经用过（data/poli/edition-items.csv 第 2 行，编号 i1）。公示版条目表 里一份清单的序号不能重复，请改正其中一个。",
      "data/poli/edition-items.csv:4:3 [item-no] 序号 "一" 不是清单序号。序号写成“类-项”，例如 1-1 是第一类的第一项。请照清单改好，没有序号就空着。",
    ]
  `);
});
