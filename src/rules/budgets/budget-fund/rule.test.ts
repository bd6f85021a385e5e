import { test, expect } from 'vitest';
import { receipts, budgets, money, expenses } from '../../../../tests/fixtures/rules/identity-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('I5: an expense and its budget line have one fund', () => {
  const parts = {
    receipts: receipts('f,500.00,,拨入', 'g,500.00,,拨入'),
    budgets: budgets('b1,p,f,物资,批复,1,100.00,2021-01-01,'),
  };
  expect(say(money({ ...parts, expenses: expenses('e,g,60.00,,b1,,') }))).toMatchInlineSnapshot(`
    [
      "data/poli/expenses.csv:2:2 [budget-fund] 资金 "g" 和预算 b1 的资金不一样，那条预算用的是 "f"。请改正 资金，或换一条 预算。",
    ]
  `);
});
