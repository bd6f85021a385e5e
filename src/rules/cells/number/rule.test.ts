import { test, expect } from 'vitest';
import { figures, fund } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('number', () => {
  expect(
    say({
      ...figures('a,站点,poli-station,ind-people,110万,小时,,news'),
      ...fund,
      'data/poli/funds.csv': [
        '编号,名称,类型,接收站点,年度,出处',
        'f,福彩金,福利彩票公益金,poli-station,2023年,news',
        'g,福彩金,福利彩票公益金,poli-station,2023.5,news',
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:5 [number] 数值 "110万" 读不成数字。请只写阿拉伯数字，例如 1100000，不写 110万；单位和“约”“余”这样的词写在各自的列里。",
      "data/poli/funds.csv:2:5 [number] 年度 "2023年" 读不成数字。请只写阿拉伯数字，例如 12；单位和“约”“余”这样的词写在各自的列里。",
      "data/poli/funds.csv:3:5 [number] 年度 "2023.5" 不是整数，这里只能填整数。请去掉小数。",
    ]
  `);
});
