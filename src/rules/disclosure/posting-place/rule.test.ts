import { expect, test } from 'vitest';
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
