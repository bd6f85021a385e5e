import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { disclosureGap } from './rule.ts';

const silent = (rule: Rule, parts: Readonly<Record<string, readonly string[]>>): void => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: years and quarters that follow one another, each kind by itself, and what takes the place of a quarter', () => {
  silent(disclosureGap, {
    disclosures: [
      '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期,取代',
      'q4,demo-station,季度,2023-10-01,2023-12-31,2024-01-30,2024-01-26,',
      'q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,',
      'q1b,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-05-26,q1',
      'y,demo-station,年度,2023-01-01,2023-12-31,2024-03-30,2024-03-26,',
    ],
  });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(disclosureGap)).toMatchInlineSnapshot(`
    [
      "少公示了一季：期间开始 2024-10-01 前面少了 1 个季度：上一次是 sample-disc-2024-q2，到 2024-06-30 为止。请补上没有公示的，晚了也补；期间写错了，请改。",
    ]
  `);
});
