import { test, expect } from 'vitest';
import { expenses, files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { excludedUse } from './rule.ts';

test('kind of money, category, place and time of the rule', () => {
  const duties = ['编号,名称,文号,义务', 'd,某省文件,某财〔2023〕1号,公开'];
  const limits = (place: string, from: string) => [
    '编号,资金类型,支出类别,区划,依据,生效,说明',
    `l,福利彩票公益金,租金,${place},d,${from},不付房租。`,
  ];
  const spent = expenses('a,f,,2023-05-05,9.00,租金,,', 'b,g,,2023-05-05,9.00,租金,,', 'c,f,,2023-05-05,9.00,物资,,');
  const told = (place: string, from: string) =>
    say(files({ duties, limits: limits(place, from), expenses: spent }), excludedUse);
  expect(told('demo', '2023')).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:6 [excluded-use] 支出类别 "exp-rent" （租金）可能是福利彩票公益金不能花的：《某省文件》某财〔2023〕1号，见 使用限制表 l。不付房租。请核对资金和支出类别；确实合规，就不用改。",
    ]
  `);
  expect(told('', '')).toHaveLength(1);
  expect(told('qingdao', '2023')).toEqual([]);
  expect(told('demo', '2023-06')).toEqual([]);
});
