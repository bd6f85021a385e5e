import { test, expect } from 'vitest';
import { files, expenses } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { projectPeriod } from './rule.ts';

test('not before its beginning, not long after its end', () => {
  const rows = [
    'a,f,p,2022-12-31,1.00,物资,,',
    'b,f,p,2023-12-31,2.00,物资,,',
    'c,f,p,2024-07-01,3.00,物资,,',
    'd,f,p,2023,4.00,物资,,',
    'e,f,q,2020,5.00,物资,,',
  ];
  expect(say(files({ expenses: expenses(...rows) }), projectPeriod)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:4 [project-period] 日期 "2022-12-31" 早于项目 p 的开始日期 2023-01-01。请核对支出的日期、项目，和项目的日期；没有错就不用改。",
      "data/demo/expenses.csv:4:4 [project-period] 日期 "2024-07-01" 比项目 p 的结束日期 2023-06-30 晚了一年多。请核对支出的日期、项目，和项目的日期；没有错就不用改。",
    ]
  `);
});
