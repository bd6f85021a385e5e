import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { unitPrice } from './rule.ts';

const told = (amount: string, quantity: string, unit: string, summary: string) =>
  say(
    files({
      expenses: [
        '编号,资金,日期,金额（元）,支出类别,摘要,数量,单位,出处',
        `e,f,2023-05-05,${amount},物资,${summary},${quantity},${unit},demo-doc`,
      ],
    }),
    unitPrice,
  );

test('the price of one times the number of them is the amount', () => {
  expect(told('120.00', '30', '份', '午餐补贴，每份补4元')).toEqual([]);
  expect(told('120.01', '30', '份', '午餐补贴，每份补4元')).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:4 [unit-price] 金额（元） "120.01" 和单价、数量对不上：摘要写的是 每份补4元，数量是 30 份，乘起来是 120.00 元。请核对金额、数量和摘要；有别的零头，就在 摘要 写明。",
    ]
  `);
  expect(told('27000.00', '6', '个月', '房租，每月4500元')).toEqual([]);
  expect(told('26000.00', '6', '个月', '房租，每月4500元')).toHaveLength(1);
  expect(told('10.05', '3', '次', '每次3.35元')).toEqual([]);
});

test('nothing is said where another unit, another price, or none is written', () => {
  expect(told('1.00', '30', '份', '每次补4元')).toEqual([]);
  expect(told('1.00', '30', '', '每份补4元')).toEqual([]);
  expect(told('1.00', '30', '份', '每份补4元，每份退1元')).toEqual([]);
  expect(told('1.00', '30', '份', '一共4元')).toEqual([]);
  expect(told('1.00', '', '', '每份补4元')).toEqual([]);
  expect(told('-1.00', '30', '份', '每份补4元')).toEqual([]);
});
