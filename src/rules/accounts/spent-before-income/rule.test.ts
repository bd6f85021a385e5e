import { test, expect } from 'vitest';
import { expenses, files, receipts } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { spentBeforeIncome } from './rule.ts';

test('only where every receipt is dated', () => {
  const spent = expenses('e,f,,2023-01-04,9.00,物资,,');
  expect(say(files({ receipts: receipts('r,f,2023-01-05,100.00,,拨入,'), expenses: spent }), spentBeforeIncome))
    .toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:4 [spent-before-income] 日期 "2023-01-04" 早于这笔资金最早的收入（2023-01-05）：钱还没有到，就已经花了。请核对日期和资金，看看有没有漏记的收入；确实是先垫付的，就不用改。",
    ]
  `);
  expect(say(files({ receipts: receipts('r,f,2023-01,100.00,,拨入,'), expenses: spent }), spentBeforeIncome)).toEqual(
    [],
  );
  expect(
    say(
      files({ receipts: receipts('r,f,2023-01-05,100.00,,拨入,', 's,f,,1.00,,利息,'), expenses: spent }),
      spentBeforeIncome,
    ),
  ).toEqual([]);
});
