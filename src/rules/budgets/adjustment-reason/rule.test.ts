import { test, expect } from 'vitest';
import { receipts, money, budgets } from '../../../../tests/fixtures/rules/identity-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('I11: an adjustment has its reason', () => {
  const parts = { receipts: receipts('f,500.00,,拨入') };
  expect(
    say(
      money({
        ...parts,
        budgets: budgets('b1,p,f,物资,批复,1,100.00,2021-01-01,', 'b2,p,f,物资,调整,2,90.00,2021-06-01,'),
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/budgets.csv:3:9 [adjustment-reason] 理由 空着，而这一版预算是 调整。请用一句话写明为什么调整。",
    ]
  `);
});
