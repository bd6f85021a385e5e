import { test, expect } from 'vitest';
import { files, expenses } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { refund } from './rule.ts';

test('after its payment, in its category, of a payment', () => {
  const map = files({
    expenses: expenses('a,f,,2023-05-05,9.00,物资,,', 'b,f,,2023-05-04,-2.00,租金,,a', 'c,f,,2023-06-01,-1.00,租金,,b'),
  });
  expect(say(map, refund)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:3:4 [refund] 日期 "2023-05-04" 早于被冲销的那笔支出（a，2023-05-05）：还没有付，就已经退回。请核对日期和 冲销。",
      "data/demo/expenses.csv:3:6 [refund] 支出类别 "exp-rent" 和被冲销的那笔支出（a）不是同一类，那一笔是 "exp-goods"，两类的合计都会不对。请改成一样的。",
      "data/demo/expenses.csv:4:8 [refund] 冲销 "b" 本身也是冲销。冲销要填最初付出去的那一笔，请改正。",
    ]
  `);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(refund)).toMatchInlineSnapshot(`
    [
      "冲销换了类别：支出类别 exp-service 和被冲销的那笔支出（sample-exp-2025-061）不是同一类，那一笔是 "exp-construction"，两类的合计都会不对。请改成一样的。",
      "冲销早于原来那笔：日期 2025-10-14 早于被冲销的那笔支出（sample-exp-2025-061，2025-10-23）：还没有付，就已经退回。请核对日期和 冲销。",
      "冲的是别的资金的支出：支出类别 exp-construction 和被冲销的那笔支出（sample-exp-2024-001）不是同一类，那一笔是 "exp-rent"，两类的合计都会不对。请改成一样的。",
      "冲的是另一笔冲销：支出类别 exp-volunteer 和被冲销的那笔支出（sample-exp-2025-064）不是同一类，那一笔是 "exp-construction"，两类的合计都会不对。请改成一样的。",
      "冲销换了收款方：收款方 sample-org-bookshop 和被冲销的那笔支出（sample-exp-2025-061）不是同一家，那一笔付给了 "sample-org-fitting"。退钱的是当初收钱的那一家，请核对 收款方 和 冲销。",
    ]
  `);
});
