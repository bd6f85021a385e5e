import { test, expect } from 'vitest';
import { files, receipts } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { passedOn } from './rule.ts';

test('no more than came in, to another fund, and not before', () => {
  const told = (...rows: readonly string[]) =>
    say(files({ receipts: receipts('r1,f,2023-02-05,100.00,,拨入,', ...rows) }), passedOn);
  expect(told('r2,g,2023-03-01,60.00,,拨入,r1', 'r3,g,2023-03-02,40.00,,拨入,r1')).toEqual([]);
  expect(told('r2,g,2023-03-01,60.00,,拨入,r1', 'r3,g,2023-03-02,40.01,,拨入,r1')).toMatchInlineSnapshot(`
    [
      "data/demo/receipts.csv:4:4 [passed-on] 金额（元） "40.01" 转来的比上游收到的多：r1 收到 100.00 元，从它转来的一共 100.01 元，多 0.01 元。请核对金额和 上游收入。",
    ]
  `);
  expect(told('r2,f,2023-01-01,60.00,,拨入,r1')).toMatchInlineSnapshot(`
    [
      "data/demo/receipts.csv:3:7 [passed-on] 上游收入 "r1" 和这一行是同一笔资金 "f"：钱没有转到别处，不用填 上游收入，这一行多半也是重复的。请改正 资金 或 上游收入。",
      "data/demo/receipts.csv:3:7 [passed-on] 上游收入 "r1" 的日期是 2023-02-05，比转来的这一笔（2023-01-01）还晚：钱还没有到，就已经转出去了。请核对这两个日期；确实是先垫付的，就不用改。",
    ]
  `);
  expect(told('r2,g,2023-03-01,160.00,余,拨入,r1')).toEqual([]);
});
