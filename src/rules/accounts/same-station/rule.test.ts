import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { sameStation } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(sameStation)).toMatchInlineSnapshot(`
    [
      "社工室的支出记到社工站：站点 sample-station 和预算 sample-bud-governance-hewan-activity-v2 的站点 "sample-room-hewan" 不一样。请核对站点和预算；没有错就不用改。",
      "社工室的收入记到社工站：站点 sample-station 和资金 sample-fund-hewan 的接收站点 "sample-room-hewan" 不一样。请核对站点和资金；没有错就不用改。",
      "社工室的预算记到社工站：站点 sample-station 和资金 sample-fund-hewan 的接收站点 "sample-room-hewan" 不一样。请核对站点和资金；没有错就不用改。",
      "社工室的资金记到社工站：接收站点 sample-station 和收入不是一个站，那 3 笔收入都是 "sample-room-hewan" 的。请核对接收站点；没有错就不用改。",
      "资金的区划写成市：区划 sample-city 和这笔资金的收入、支出不是一个地方，那些行写的是 "sample-town"。请核对区划；没有错就不用改。",
      "站点旁边写了别的区划：区划 sample-county 不在站点 sample-station 的地方：它在 "sample-town"。写了站点，区划就空着。",
    ]
  `);
});
