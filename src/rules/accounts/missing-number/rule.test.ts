import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { missingNumber } from './rule.ts';

const head = '编号,资金,站点,日期,金额（元）,支出类别,摘要,凭证号,出处';
const told = (...rows: readonly string[]) =>
  say({ 'data/demo/expenses.csv': [head, ...rows.map((row) => `${row},demo-doc`)] }, missingNumber);

test('a voucher that is not there, and one that is there on two days', () => {
  expect(
    told(
      'a,f,demo-station,2023-05-01,1.00,exp-goods,甲,记-1',
      'b,f,demo-station,2023-05-01,1.00,exp-goods,乙,记-1',
      'c,f,demo-station,2023-05-03,1.00,exp-goods,丙,记-1',
      'd,f,demo-station,2023-05-04,1.00,exp-goods,丁,记-4',
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:4:8 [missing-number] 凭证号 "记-1" 和 b 的凭证号一样，日期却不同。请对照凭证核对；没有错就不用改。",
      "data/demo/expenses.csv:5:8 [missing-number] 凭证号 "记-4" 前面缺 记-2、记-3。请看看是不是漏了一笔；作废的凭证在备注里写明，没有错就不用改。",
    ]
  `);
});

test('each year and each kind of voucher has numbers of its own', () => {
  expect(
    told(
      'a,f,demo-station,2023-05-01,1.00,exp-goods,甲,记-1',
      'b,f,demo-station,2024-05-01,1.00,exp-goods,乙,记-9',
      'c,f,demo-station,2023-05-03,1.00,exp-goods,丙,付-5',
    ),
  ).toEqual([]);
});

const rows = (...numbers: readonly string[]) =>
  told(...numbers.map((number) => `x-2023-${number},f,demo-station,2023-05-01,1.00,exp-goods,${number},`));

test('ids that follow one another but for some', () => {
  expect(rows('001', '002', '003', '005', '006')).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:5:1 [missing-number] 编号 "x-2023-005" 前面缺 x-2023-004。请看看是不是漏了一行；删掉的行在更正里写明，没有错就不用改。",
    ]
  `);
  expect(rows('001', '005')).toEqual([]);
  expect(rows('001', '002', '003', '004', '105')).toEqual([]);
});

test('numbers that are dates, or far apart, are another series', () => {
  expect(
    told(
      'a,f,demo-station,2023-05-01,1.00,exp-goods,甲,1',
      'b,f,demo-station,2023-05-02,1.00,exp-goods,乙,20230502',
      'c,f,demo-station,2023-05-03,1.00,exp-goods,丙,99999999999999',
    ),
  ).toEqual([]);
});

test('a missing id is written as wide as its neighbours', () => {
  expect(rows('01', '02', '03', '05', '06')[0]).toContain('前面缺 x-2023-04。');
});
