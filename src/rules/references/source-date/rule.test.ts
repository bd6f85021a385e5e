import { test, expect } from 'vitest';
import { expenses } from '../../../../tests/fixtures/rules/expenses-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { sourceDate } from './rule.ts';

test('later than a document that looks back, or years away from it', () => {
  const rows = [
    'a,f,2023-05-09,5.00,买米,,,,',
    'b,f,2024-05-09,6.00,买米,,,,',
    'c,f,2019-05-09,7.00,买米,,,,',
    'd,f,2024,8.00,买米,,,,',
  ];
  expect(say(expenses(...rows), sourceDate)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:3:3 [source-date] 日期 "2024-05-09" 和出处 "demo-doc" 的日期 2024-01-01 对不上：文件发布的时候，这件事还没有发生。请核对这两个日期和出处；没有错就不用改。",
      "data/demo/expenses.csv:4:3 [source-date] 日期 "2019-05-09" 和出处 "demo-doc" 的日期 2024-01-01 对不上：前后差了 5 年。请核对这两个日期和出处；没有错就不用改。",
    ]
  `);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(sourceDate)).toMatchInlineSnapshot(`
    [
      "年份早了十年：日期 2014-04-10 和出处 "sample-doc-vouchers-2024-q2" 的日期 2024-07-22 对不上：凭证汇总比这件事晚了一年多，多半是别的年份的。请核对这两个日期和出处；没有错就不用改。",
      "年份晚了一年，晚于凭证：日期 2025-04-10 和出处 "sample-doc-vouchers-2024-q2" 的日期 2024-07-22 对不上：文件发布的时候，这件事还没有发生。请核对这两个日期和出处；没有错就不用改。",
      "月和日对调：日期 2024-10-04 和出处 "sample-doc-vouchers-2024-q2" 的日期 2024-07-22 对不上：文件发布的时候，这件事还没有发生。请核对这两个日期和出处；没有错就不用改。",
      "出处是下一年的凭证：日期 2024-04-10 和出处 "sample-doc-vouchers-2025-q2" 的日期 2025-07-22 对不上：凭证汇总比这件事晚了一年多，多半是别的年份的。请核对这两个日期和出处；没有错就不用改。",
      "出处是前一季的凭证：日期 2024-09-27 和出处 "sample-doc-vouchers-2024-q1" 的日期 2024-04-22 对不上：文件发布的时候，这件事还没有发生。请核对这两个日期和出处；没有错就不用改。",
      "结转记到下一年：日期 2026-01-01 和出处 "sample-doc-audit-2024" 的日期 2025-03-20 对不上：文件发布的时候，这件事还没有发生。请核对这两个日期和出处；没有错就不用改。",
      "出处是下一季的凭证：日期 2024-04-10 和出处 "sample-doc-vouchers-2024-q3" 的日期 2024-10-22 对不上：看标题，文件收的是 2024-07 到 2024-09 的凭证。请核对这两个日期和出处；没有错就不用改。",
      "付款日期到了下一季：日期 2024-10-07 和出处 "sample-doc-vouchers-2024-q3" 的日期 2024-10-22 对不上：看标题，文件收的是 2024-07 到 2024-09 的凭证。请核对这两个日期和出处；没有错就不用改。",
      "文件标题的季度写错：标题 示例镇社工站2024年第一季度凭证汇总 和用它作出处的 20 行的日期对不上（data/sample-town/expenses.csv 第 9、10、11 行等），例如 2024-04-10：看标题，文件收的是 2024-01 到 2024-03 的凭证。请核对文件的标题和日期，和那些行的出处；没有错就不用改。",
      "文件日期早了一年：日期 2023-07-22 和用它作出处的 20 行的日期对不上（data/sample-town/expenses.csv 第 9、10、11 行等），例如 2024-04-10：文件发布的时候，这件事还没有发生。请核对文件的标题和日期，和那些行的出处；没有错就不用改。",
      "调整的出处是上年的批复汇总：日期 2025-07-01 和出处 "sample-doc-budget-2024" 的日期 2024-06-14 对不上：文件发布的时候，这件事还没有发生。请核对这两个日期和出处；没有错就不用改。",
      "冲销的出处是上一季的：日期 2025-11-14 和出处 "sample-doc-vouchers-2025-q3" 的日期 2025-10-22 对不上：文件发布的时候，这件事还没有发生。请核对这两个日期和出处；没有错就不用改。",
    ]
  `);
});
