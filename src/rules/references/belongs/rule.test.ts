import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { belongs } from './rule.ts';

test('rows that belong to nobody; money belongs where its fund does', () => {
  const map = {
    'data/poli/funds.csv': [
      '编号,名称,类型,区划,出处',
      'f,福彩金,福利彩票公益金,,news',
      'g,福彩金,福利彩票公益金,poli,news',
    ],
    'data/poli/receipts.csv': ['编号,资金,金额（元）,类别,出处', 'r,f,1.00,拨入,news'],
    'data/poli/events.csv': ['编号,机构,名称,开始,地点,状态', 'e,,讲座,2026-07-01,社工站,报名中'],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/poli/events.csv:2 [belongs] 站点 空着，区划 和 机构 也空着：看不出这一行属于谁，哪个地方的页面都显示不了它。请填上站点；文件没有写明站点的，填 区划 或 机构。",
      "data/poli/funds.csv:2 [belongs] 接收站点 空着，区划 和 机构 也空着：看不出这一行属于谁，哪个地方的页面都显示不了它。请填上接收站点；文件没有写明接收站点的，填 区划 或 机构。",
    ]
  `);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(belongs)).toMatchInlineSnapshot(`
    [
      "资金不知道属于谁：接收站点  空着，区划 和 机构 也空着：看不出这一行属于谁，哪个地方的页面都显示不了它。请填上接收站点；文件没有写明接收站点的，填 区划 或 机构。",
      "站点是别的站：站点 sample-room-hewan 和这笔钱的资金、项目、预算都不是一个站，它们是 "sample-station" 的。请核对站点、资金和项目；没有错就不用改。",
      "收入记到别的站：站点 sample-room-hewan 和这笔钱的资金、项目、预算都不是一个站，它们是 "sample-station" 的。请核对站点、资金和项目；没有错就不用改。",
      "项目换了站点：站点 sample-room-beijie 和项目的支出不是一个站，那些支出是 "sample-station" 的。请核对项目的站点；没有错就不用改。",
    ]
  `);
});
