import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { rowTwice } from './rule.ts';

const silent = (rule: Rule, parts: Readonly<Record<string, readonly string[]>>): void => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: the same figure of another day, and a document of another year', () => {
  silent(rowTwice, {
    figures: [
      '编号,对象类型,对象,指标,数值,单位,截至,出处',
      'a,站点,demo-station,ind-people,31,人次,2023-05-31,demo-doc',
      'b,站点,demo-station,ind-people,31,人次,2023-06-30,demo-doc',
    ],
    documents: [
      '编号,标题,发布者,日期,类型',
      'd1,年度总结,示例镇,2023-01-05,总结报告',
      'd2,年度总结,示例镇,2024-01-05,总结报告',
    ],
  });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(rowTwice)).toMatchInlineSnapshot(`
    [
      "文件记了两遍：标题 示例镇社工站2024年度专账审计报告 和 sample-doc-audit-2024（data/sample-town/documents.csv 第 2 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
      "一个数写了两个值：数值 2296 和 sample-fig-beijie-population（data/sample-town/figures.csv 第 3 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
      "机构写了两行：名称 示例图文印务店 和 sample-org-print（data/sample-town/organizations.csv 第 28 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
      "一格里写了两遍：张贴地点 sample-dongjie 在这一格里写了两遍。请删掉一个。",
    ]
  `);
});
