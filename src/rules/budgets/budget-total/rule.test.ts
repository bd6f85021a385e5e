import { test, expect } from 'vitest';
import { money, receipts, budgets } from '../../../../tests/fixtures/rules/identity-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('I3: approved budgets and receipts', () => {
  const first = 'b1,p,f,物资,批复,1,100.00,2021-01-01,';
  expect(say(money({ receipts: receipts('f,90.00,,拨入'), budgets: budgets(first) }))).toMatchInlineSnapshot(`
    [
      "data/poli/funds.csv:2:1 [budget-total] 编号 "f" 批复的预算比收入多：收入 90.00 元，各条预算的最新一版共 100.00 元，多 10.00 元。请核对预算的金额和版本，或补上漏记的收入。",
    ]
  `);
  expect(
    say(
      money({
        receipts: receipts('f,90.00,,拨入'),
        budgets: budgets(first, 'b2,p,f,物资,调整,2,80.00,2021-06-01,少买'),
      }),
    ),
  ).toEqual([]);
  expect(say(money({ budgets: budgets(first) }))).toEqual([]);
});
