import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('an id that stands twice, in one file or in two, names both places', () => {
  const map = {
    'data/a/regions.csv': ['编号,名称,级别,上级', 'tieshan,铁山,乡,qingdao', 'tieshan,铁山街道,乡,qingdao'],
    'data/b/regions.csv': ['编号,名称,级别,上级', 'poli,泊里,乡,qingdao', 'cn,,国家,'],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/a/regions.csv:3:1 [duplicate-id] 编号 "tieshan" 和 本文件第 2 行 的编号重复。区划表 里一个编号只能用一次：请给其中一行换一个编号；同一件事写了两遍，就删掉一行。",
      "data/b/regions.csv:3:1 [duplicate-id] 编号 "cn" 和 data/common/regions.csv 第 2 行 的编号重复。区划表 里一个编号只能用一次：请给其中一行换一个编号；同一件事写了两遍，就删掉一行。",
      "data/b/regions.csv:3:2 [required] 名称 必须填，现在空着。请填上：通用的全名，例如 泊里镇。",
      "data/common/regions.csv:4:1 [duplicate-id] 编号 "poli" 和 data/b/regions.csv 第 2 行 的编号重复。区划表 里一个编号只能用一次：请给其中一行换一个编号；同一件事写了两遍，就删掉一行。",
    ]
  `);
});
