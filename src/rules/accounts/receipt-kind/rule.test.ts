import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { receiptKind } from './rule.ts';

const silent = (rule: Rule, parts: Readonly<Record<string, readonly string[]>>): void => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: a note on what will be carried over, and interest on what came in other years', () => {
  silent(receiptKind, {
    receipts: [
      '编号,资金,日期,金额（元）,类别,备注,出处',
      'a,f,2023-01-05,100.00,拨入,年末结余结转2024年,demo-doc',
      'b,f,2023-12-20,10.00,利息,,demo-doc',
    ],
  });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(receiptKind)).toMatchInlineSnapshot(`
    [
      "转来的钱没写上游：上游收入  空着，而备注说这笔钱是从别的资金转来的：不写从哪一笔来，合计里就算了两次。请填那一笔收入的编号，或改备注。",
      "结转写成拨入：类别 拨入 和备注对不上：备注说的是上年剩下的钱。请改为 "上年结转"，或改备注。",
      "实物折价写成捐赠：类别 捐赠 和备注对不上：备注说的是实物，没有进账，算进余额就多出一笔钱。请改为 "实物折价"，或改备注。",
      "利息比本金多：金额（元） 91235.00 比这笔资金收到的钱（16320.00 元）的一成还多，没有这么高的利息。请核对金额和类别。",
      "利息记到别的资金：资金 sample-fund-lottery-province 和 sample-rec-lottery-province-interest 是同一笔资金同一天的利息，一天不会结两次。请核对资金和日期。",
      "期间和日期不是一年：期间 2023年 和日期 "2024-03-18" 不是同一年。请核对期间和日期。",
    ]
  `);
});
