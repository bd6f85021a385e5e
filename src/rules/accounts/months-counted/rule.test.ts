import { expect, test } from 'vitest';
import { cellsTold } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { monthsCounted } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(monthsCounted)).toMatchInlineSnapshot(`
    [
      "半年写成七个月：数量 7 摘要写的是“下半年”，最多 6 个月。请核对数量和摘要；没有错就不用改。",
    ]
  `);
});

test('the longest span that is named counts; what is not counted in months is not looked at', () => {
  const rows = [
    'e1,1.00,一季度和下半年保洁,6,个月',
    'e2,1.00,二季度保洁,4,个月',
    'e3,1.00,二季度保洁,90,次',
    'e4,1.00,保洁,18,个月',
  ];
  const file = ['编号,金额（元）,摘要,数量,单位', ...rows];
  expect(
    cellsTold(monthsCounted, {
      'data/demo/expenses.csv': file.map((row, i) =>
        i === 0 ? `${row},资金,日期,支出类别,出处` : `${row},f,2023-05-01,exp-goods,demo-doc`,
      ),
    }),
  ).toEqual(['expenses:3 数量']);
});
