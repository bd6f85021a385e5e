import { expect, test } from 'vitest';
import { cellsTold } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { postingPlace } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(postingPlace)).toMatchInlineSnapshot(`
    [
      "贴在县里：区划 sample-county 不在站点 sample-station 服务的地方。请核对 区划 和站点；那里真的归它管，就补进站点的 服务区划。",
      "贴在别的村，那里已经有了：地点 居委会门口公示栏 和 sample-posting-nanjie 是同一版、同一个地方。请核对 区划 和 地点；写重了就删掉一行。",
      "一处写了两遍：地点 居委会门口公示栏 和 sample-posting-beijie-b 是同一版、同一个地方。请核对 区划 和 地点；写重了就删掉一行。",
      "旧版写成在位：状态 在位 是 "在位"，可是核查的时候已经有新的一版 sample-edition-2026（2026-01-01 起）。请改 公示版，或把状态改为 "旧版"。",
      "张贴早于这一版一年：张贴日期 2025-01-09 比公示版 sample-edition-2026 的生效日期 2026-01-01 早了 357 天，那时还没有这一版。请核对年份和公示版。",
      "公示贴到不归它管的地方：张贴地点 sample-county 只有 1 处，而这个站别的公示多半贴了 20 处。请补上漏写的；真的只贴了这几处，就不用改。",
      "公示的站点换成社工室：张贴地点 sample-dongjie；sample-xijie；sample-nanjie 有 19 处不在站点 sample-room-hewan 服务的地方。请核对 区划 和站点；那里真的归它管，就补进站点的 服务区划。",
      "公示只贴了一处：张贴地点 sample-dongjie 只有 1 处，而这个站别的公示多半贴了 20 处。请补上漏写的；真的只贴了这几处，就不用改。",
    ]
  `);
});

const data = {
  'data/demo/regions.csv': [
    '编号,名称,级别,上级,示例',
    'demo-hewan,示例镇河湾村,村,demo,是',
    ...['a', 'b', 'c'].map((id) => `far-${id},远村${id},村,cn,是`),
  ],
  'data/demo/editions.csv': [
    '编号,站点,名称,生效日期',
    'one,demo-station,第一版,2024-03-01',
    'two,demo-station,第二版,2025-03-01',
  ],
};
const told = (...postings: readonly string[]) =>
  cellsTold(postingPlace, {
    ...data,
    'data/demo/postings.csv': ['编号,公示版,区划,地点,张贴日期,核查日期,状态', ...postings],
  });

test('a list hangs sixty days before it comes into force at the earliest', () => {
  expect(told('p,one,demo,门口,2024-01-01,,在位')).toEqual([]);
  expect(told('p,one,demo,门口,2023-12-31,,在位')).toEqual(['postings:2 张贴日期']);
});

test('checked on the day of the newer list it may still hang, a day later not; one that is known to be old may', () => {
  expect(told('p,one,demo,门口,2024-03-01,2025-03-01,在位')).toEqual([]);
  expect(told('p,one,demo,门口,2024-03-01,2025-03-02,在位')).toEqual(['postings:2 状态']);
  expect(told('p,one,demo,门口,2024-03-01,2025-03-02,旧版')).toEqual([]);
  expect(told('p,two,demo,门口,2025-03-01,2025-03-02,在位')).toEqual([]);
  expect(told('p,one,demo,门口,2024-03-01,,在位')).toEqual([]);
});

test('it hangs where the station works; where most do not, the station has left out a place', () => {
  const at = (region: string) => `p-${region},one,${region},门口,2024-03-01,,在位`;
  expect(told(at('demo'), at('demo-hewan'))).toEqual([]);
  expect(told(at('demo'), at('far-a'), at('far-b'))).toEqual(['postings:3 区划', 'postings:4 区划']);
  expect(told(at('demo'), at('far-a'), at('far-b'), at('far-c'))).toEqual(['stations:3 服务区划']);
});
