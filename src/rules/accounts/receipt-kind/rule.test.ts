import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { cellsTold, say } from '../../../../tests/fixtures/rules/check-case.ts';
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

const received = (...rows: readonly string[]) => ({
  receipts: ['编号,资金,日期,期间,金额（元）,类别,备注,出处', ...rows.map((row) => `${row},demo-doc`)],
});

test('interest up to a tenth of what came in, once a day and fund, is right; one cent more, or twice, is asked about', () => {
  const told = (...rows: readonly string[]) =>
    cellsTold(receiptKind, files(received('a,f,2023-01-05,,100.00,拨入,', ...rows)));
  expect(told('b,f,2023-12-20,,10.00,利息,', 'c,f,2023-12-21,,10.00,利息,', 'd,g,2023-12-20,,10.00,利息,')).toEqual([]);
  expect(told('b,f,2023-12-20,,10.01,利息,')).toEqual(['receipts:3 金额（元）']);
  expect(told('b,f,2023-12-20,,1.00,利息,', 'c,f,2023-12-20,,2.00,利息,')).toEqual([
    'receipts:3 资金',
    'receipts:4 资金',
  ]);
  expect(told('b,f,,,1.00,利息,', 'c,f,,,2.00,利息,')).toEqual([]);
});

test('a period of several years holds each of them, and no other', () => {
  const told = (date: string, period: string) =>
    cellsTold(receiptKind, files(received(`a,f,${date},${period},100.00,拨入,`)));
  for (const date of ['2022-03-01', '2023-03-01', '2024-03-01']) expect(told(date, '2022年到2024年'), date).toEqual([]);
  for (const date of ['2021-12-31', '2025-01-01'])
    expect(told(date, '2022年到2024年'), date).toEqual(['receipts:2 期间']);
  expect(told('2025-01-01', '第一季度')).toEqual([]);
});
