import { test, expect } from 'vitest';
import { receipts, expenses, money } from '../../../../tests/fixtures/rules/identity-case.ts';
import { moneySign } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('signs: refunds are negative, and nothing else is', () => {
  const parts = { receipts: receipts('f,500.00,,拨入', 'g,500.00,,拨入', 'f,-1.00,,拨入') };
  const rows = expenses('e,f,100.00,,,,', 'e2,f,-5.00,,,,', 'e3,f,5.00,,,e,', 'e4,g,-20.00,,,e,', 'e5,f,-90.00,,,e,');
  expect(say(money({ ...parts, expenses: rows }))).toMatchInlineSnapshot(`
    [
      "data/poli/expenses.csv:3:3 [money-sign] 金额（元） "-5.00" 是负数，却没有写冲销哪一笔。请在 冲销 填原来那笔支出的编号；不是冲销就改成正数。",
      "data/poli/expenses.csv:4:3 [money-sign] 金额（元） "5.00" 是冲销，金额要写成负数。请在前面加负号；不是冲销就把 冲销 空着。",
      "data/poli/expenses.csv:5:2 [money-sign] 资金 "g" 和被冲销的那笔支出不是同一笔资金，那一笔是 "f"。退回的钱要回到原来的资金，请改正。",
      "data/poli/expenses.csv:6:3 [money-sign] 金额（元） "-90.00" 冲销得太多：e 付了 100.00 元，一共冲销了 105.00 元。请核对金额。",
      "data/poli/receipts.csv:4:3 [money-sign] 金额（元） "-1.00" 是负数，这里只能填正数。退回上级财政的，类别写退回上级；卖方退回的钱，请在 支出 表用 冲销 记。",
    ]
  `);
});

test('a refund of a refund is not told to give back too much', () => {
  const rows = expenses('e,f,100.00,,,,', 'e2,f,-20.00,,,e,', 'e3,f,-5.00,,,e2,');
  expect(say(money({ receipts: receipts('f,500.00,,拨入'), expenses: rows }), moneySign)).toEqual([]);
});
