import { test, expect } from 'vitest';
import { receipts, budgets, money, expenses } from '../../../../tests/fixtures/rules/identity-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('I4: what is spent on a line and its latest version', () => {
  const parts = { receipts: receipts('f,500.00,,拨入'), budgets: budgets('b1,p,f,物资,批复,1,100.00,2021-01-01,') };
  expect(say(money({ ...parts, expenses: expenses('e,f,70.00,,b1,,', 'e2,f,50.00,,b1,,') }))).toMatchInlineSnapshot(`
    [
      "data/poli/budgets.csv:2:7 [budget-overrun] 金额（元） "100.00" 比支出少：这条预算已经支出 120.00 元，超出 20.00 元。请在超出的那笔支出的 备注 写明理由，或在 预算 表新增一版 调整。",
    ]
  `);
  expect(say(money({ ...parts, expenses: expenses('e,f,70.00,,b1,,', 'e2,f,50.00,,b1,,米价涨了') }))).toEqual([]);
});
