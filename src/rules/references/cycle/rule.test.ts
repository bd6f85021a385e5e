import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('regions that hang from each other', () => {
  const map = {
    'data/a/regions.csv': ['编号,名称,级别,上级', 'a,甲,乡,b', 'b,乙,县,c', 'c,丙,市,a', 'd,丁,市,d', 'e,戊,村,a'],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/a/regions.csv:2:4 [cycle] 上级 "b" 绕成了一个圈：a → b → c → a。请改正其中一个，最上面的那一行空着。",
      "data/a/regions.csv:4:4 [region-level] 上级 "a" 是乡级，管不了市级的 丙。请核对 上级 和 级别。",
      "data/a/regions.csv:5:4 [cycle] 上级 "d" 填的是这一行自己。请改成别的编号，或空着。",
    ]
  `);
});
