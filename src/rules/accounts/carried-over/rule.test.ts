import { test, expect } from 'vitest';
import { files, receipts, expenses } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { carriedOver } from './rule.ts';

test('what goes on is what was left', () => {
  const told = (carried: string) =>
    files({
      receipts: receipts('r1,f,2023-01-05,100.00,,拨入,', `r2,g,2024-01-01,${carried},,上年结转,r1`),
      expenses: expenses('e,f,,2023-05-05,40.00,物资,,'),
    });
  expect(say(told('60.00'), carriedOver)).toEqual([]);
  expect(say(told('61.00'), carriedOver)).toMatchInlineSnapshot(`
    [
      "data/demo/receipts.csv:3:4 [carried-over] 金额（元） "61.00" 和上年结余不一样：f 到 2023 年底的结余是 60.00 元，转到 2024 年的是 61.00 元，差 1.00 元。请核对结转的金额，和那笔资金的收入、支出。",
    ]
  `);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(carriedOver)).toMatchInlineSnapshot(`
    [
      "结转和上年结余差几分：金额（元） 13746.63 和上年结余不一样：sample-fund-lottery-2024 到 2024 年底的结余是 13,746.36 元，转到 2025 年的是 13,746.63 元，差 0.27 元。请核对结转的金额，和那笔资金的收入、支出。",
      "收入记到已经结转完的资金：资金 sample-fund-lottery-2024 不大对：资金 sample-fund-lottery-2024 在 2025-01-01 已经把余下的钱结转给 sample-fund-lottery-2025，这一笔却在那以后。请核对资金和日期；没有错就不用改。",
      "利息两个数字打反：金额（元） 13746.36 和上年结余不一样：sample-fund-lottery-2024 到 2024 年底的结余是 13,773.36 元，转到 2025 年的是 13,746.36 元，差 27.00 元。请核对结转的金额，和那笔资金的收入、支出。",
      "结转没写从哪里来：上游收入  空着，而类别是上年结转：看不出是哪一笔剩下的，转来的钱会在合计里算两次。请填上年那笔收入的编号（例如资金 sample-fund-county-service 的）。",
      "结转的两个数字打反：金额（元） 13476.36 和上年结余不一样：sample-fund-lottery-2024 到 2024 年底的结余是 13,746.36 元，转到 2025 年的是 13,476.36 元，差 270.00 元。请核对结转的金额，和那笔资金的收入、支出。",
      "余钱转走以后还在花：资金 sample-fund-lottery-2024 不大对：资金 sample-fund-lottery-2024 在 2025-01-01 已经把余下的钱结转给 sample-fund-lottery-2025，这一笔却在那以后。请核对资金和日期；没有错就不用改。",
      "结转写在二月：日期 2025-02-01 不在一月，而上年结转是新的一年开头就有的。请核对日期，一般是 2025-01-01；没有错就不用改。",
    ]
  `);
});
