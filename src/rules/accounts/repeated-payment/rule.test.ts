import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { expenses, receipts, files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { repeatedPayment } from './rule.ts';

const silent = (rule: Rule, parts: Parameters<typeof files>[0]) => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: the same words half a year later, another amount, a donor who gives the same again', () => {
  silent(repeatedPayment, { expenses: expenses('a,f,,2023-01-05,9.00,物资,,', 'b,f,,2023-07-05,9.00,物资,,') });
  silent(repeatedPayment, { expenses: expenses('a,f,,2023-01-05,9.00,物资,,', 'b,f,,2023-01-06,8.00,物资,,') });
  silent(repeatedPayment, { receipts: receipts('a,g,2023-01-05,9.00,,捐赠,', 'b,g,2023-01-06,9.00,,捐赠,') });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(repeatedPayment)).toMatchInlineSnapshot(`
    [
      "又记一遍，日期晚一天：金额（元） 9648.00 和 sample-exp-2024-008（data/sample-town/expenses.csv 第 9 行）的金额和写法都一样，那一行日期是 2024-04-10，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
      "又记一遍，日期晚一周：金额（元） 9648.00 和 sample-exp-2024-008（data/sample-town/expenses.csv 第 9 行）的金额和写法都一样，那一行日期是 2024-04-10，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
      "又记一遍，日期晚一个月：金额（元） 9648.00 和 sample-exp-2024-008（data/sample-town/expenses.csv 第 9 行）的金额和写法都一样，那一行日期是 2024-04-10，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
      "又记一遍，换了资金：金额（元） 9648.00 和 sample-exp-2024-008（data/sample-town/expenses.csv 第 9 行）的金额和写法都一样，那一行资金是 sample-fund-lottery-2024，日期是 2024-04-10，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
      "收入又记一遍，日期晚一天：金额（元） 80000.00 和 sample-rec-relief-2024（data/sample-town/receipts.csv 第 25 行）的金额和写法都一样，那一行日期是 2024-05-10，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
      "收入又记到别的资金：金额（元） 80000.00 和 sample-rec-relief-2024（data/sample-town/receipts.csv 第 25 行）的金额和写法都一样，那一行资金是 sample-fund-relief，日期是 2024-05-10，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
      "冲销又记一遍：金额（元） -1160.00 和 sample-exp-2025-064（data/sample-town/expenses.csv 第 137 行）的金额和写法都一样，那一行日期是 2025-11-14，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
    ]
  `);
});
