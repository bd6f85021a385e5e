import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('half a row, a row too long, a line break or half a pair of quotation marks in a cell', () => {
  const map = {
    'data/poli/regions.csv': [
      '编号,名称,级别,上级',
      'tieshan,铁山',
      'baoshan,宝山,乡,qingdao,多',
      'lingshan,"灵山\n岛",乡,qingdao',
      'zhuhai,珠海,乡,qingdao,,',
      'jiaonan,珠山"街道",乡,qingdao',
      'haiqing,海"青,乡,qingdao',
      'dachang,,大场,乡,',
    ],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:2 [row] 这一行只有 2 格，表头有 4 列。请补齐缺的格，空着的格也要留逗号；用 Excel 或 WPS 打开重新填这一行最省事。",
      "data/poli/regions.csv:3 [row] 这一行有 5 格，表头只有 4 列。多半是内容里有英文逗号：请改成中文逗号“，”，或删掉多出来的格。",
      "data/poli/regions.csv:4 [row] 有一格里换了行，一条记录要写在一行里。请把换行删掉，需要分开的话用“；”隔开。",
      "data/poli/regions.csv:8 [row] 有一格里的英文双引号只有半个，看不准逗号隔开的是哪几格。请删掉它；内容里要用引号，请用中文引号“ ”。",
      "data/poli/regions.csv:9 [row] 这一行有 5 格，表头只有 4 列。多半是内容里有英文逗号：请改成中文逗号“，”，或删掉多出来的格。",
    ]
  `);
});

test('rows that refer to a broken row raise no second finding', () => {
  const map = {
    'data/poli/regions.csv': ['编号,名称,级别,上级', 'tieshan,铁山'],
    'data/poli/organizations.csv': [
      '编号,名称,类型,区划,出处',
      'o1,街道办,党政机关,tieshan,news',
      'o2,妇联,群团组织,tieshan,news',
    ],
  };
  expect(say(map)).toHaveLength(1);
});
