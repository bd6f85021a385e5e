import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { cellsTold, say } from '../../../../tests/fixtures/rules/check-case.ts';
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

test('a document, an organization and an entry of a list stand once; those of another file or region are others', () => {
  const documents = (...rows: readonly string[]) => ['编号,标题,发布者,日期,类型', ...rows];
  expect(
    cellsTold(rowTwice, {
      ...files({
        documents: documents(
          'd1,总结,示例镇,2023,总结报告',
          'd2,总结,示例镇,2023,总结报告',
          'd3,总结,别的镇,2023,总结报告',
        ),
      }),
      'data/poli/documents.csv': documents('d4,总结,示例镇,2023,总结报告'),
    }),
  ).toEqual(['documents:3 标题']);
  const services = (audiences: string) =>
    files({
      services: [
        '编号,站点,类别,名称,一句话,人群,费用,状态,出处',
        `s,demo-station,cat-elderly,送饭,送到家,${audiences},免费,开放,demo-doc`,
      ],
    });
  expect(say(services('aud-old；aud-old'), rowTwice)).toMatchInlineSnapshot(`
    [
      "data/demo/services.csv:2:6 [row-twice] 人群 "aud-old" 在这一格里写了两遍。请删掉一个。",
    ]
  `);
  expect(cellsTold(rowTwice, services('aud-old'))).toEqual([]);
});
