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

test('what is left out is counted, in whatever order the rows stand; a period without days and the end of a project are not', () => {
  const head = '编号,站点,区划,期间类型,期间开始,期间结束,应公布日期';
  const rows = [
    'y26,demo-station,,年度,2026-01-01,2026-12-31,2027-03-30',
    'y22,demo-station,,年度,2022-01-01,2022-12-31,2023-03-30',
    'q3,demo-station,,季度,2024-07-01,2024-09-30,2024-10-30',
    'q4,demo-station,,季度,2023-10-01,2023-12-31,2024-01-30',
    'other,,demo,季度,2024-04-01,2024-06-30,2024-07-30',
    'p,demo-station,,项目结项,2019-01-05,2019-03-31,2019-04-30',
    'p2,demo-station,,项目结项,2024-01-05,2024-03-31,2024-04-30',
    'y20,demo-station,,年度,2020,2020,2021-03-30',
  ];
  expect(say(files({ disclosures: [head, ...rows] }), disclosureGap)).toMatchInlineSnapshot(`
    [
      "data/demo/disclosures.csv:2:5 [disclosure-gap] 期间开始 "2026-01-01" 前面少了 3 年：上一次是 y22，到 2022-12-31 为止。请补上没有公示的，晚了也补；期间写错了，请改。",
      "data/demo/disclosures.csv:4:5 [disclosure-gap] 期间开始 "2024-07-01" 前面少了 2 个季度：上一次是 q4，到 2023-12-31 为止。请补上没有公示的，晚了也补；期间写错了，请改。",
    ]
  `);
});
