import { expect, test } from 'vitest';
import { cellsTold } from '../../../../tests/fixtures/rules/check-case.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { periodTwice } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(periodTwice)).toMatchInlineSnapshot(`
    [
      "季度写错，一期付了两次：摘要 东街助餐点第三季度堂食补贴，每份补4元 和 sample-exp-2024-047（data/sample-town/expenses.csv 第 48 行，2024-10-11）写的是同一期：同一家、同一件事，一期付了两次。请核对是哪一期，记重的删掉；确实分两次付的，请在摘要写明。",
    ]
  `);
});

const told = (...rows: readonly (readonly [day: string, summary: string, payee?: string])[]) =>
  cellsTold(
    periodTwice,
    files({
      expenses: [
        '编号,资金,日期,金额（元）,支出类别,摘要,收款方,出处',
        ...rows.map(
          ([day, summary, payee = 'shop'], index) =>
            `e${String(index)},f,${day},9.00,物资,${summary},${payee},demo-doc`,
        ),
      ],
    }),
  );

test('one payment for one time of a year; that of another year, time or payee is another', () => {
  expect(told(['2023-05-05', '第一季度堂食补贴'], ['2023-06-05', '第一季度堂食补贴'])).toEqual(['expenses:3 摘要']);
  expect(told(['2023-05-05', '第一季度堂食补贴'], ['2024-05-05', '第一季度堂食补贴'])).toEqual([]);
  expect(told(['2023-05-05', '第一季度堂食补贴'], ['2023-07-05', '第二季度堂食补贴'])).toEqual([]);
  expect(told(['2023-05-05', '第一季度堂食补贴'], ['2023-06-05', '第一季度堂食补贴', 'other'])).toEqual([]);
  expect(told(['2023-05-05', '堂食补贴'], ['2023-06-05', '堂食补贴'])).toEqual([]);
});

test('what is paid before its time is half over is the one that is asked about', () => {
  for (const [early, late, summary] of [
    ['2023-02-05', '2023-03-05', '第一季度补贴'],
    ['2023-05-31', '2023-06-01', '第2季度补贴'],
    ['2023-08-31', '2023-09-01', '第三季度补贴'],
    ['2023-11-30', '2023-12-01', '第4季度补贴'],
    ['2023-04-30', '2023-05-01', '上半年补贴'],
    ['2023-10-31', '2023-11-01', '下半年补贴'],
  ] as const)
    expect(told([late, summary], [early, summary]), summary).toEqual(['expenses:3 摘要']);
});
