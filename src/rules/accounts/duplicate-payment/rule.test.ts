import { expect, test } from 'vitest';
import { duplicatePayment } from './rule.ts';
import { expenses, funds } from '../../../../tests/fixtures/rules/expenses-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('duplicate-payment: the same fund, day and amount to the same payee, or in the same words', () => {
  const row = (id: string, summary: string, group = '') => `${id},f,2023-05-09,500.00,${summary},,,,${group}`;
  expect(say(expenses(row('a', '慰问', '老人'), row('b', '中秋慰问', '老人')), duplicatePayment))
    .toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:3:4 [duplicate-payment] 金额（元） "500.00" 和 a（data/demo/expenses.csv 第 2 行）的资金、日期、金额、收款方或摘要都一样，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
    ]
  `);
  expect(say(expenses(row('a', '慰问'), row('b', '慰问', '老人')), duplicatePayment)).toHaveLength(1);
  expect(say(expenses(row('a', '慰问', '老人'), row('b', '慰问', '孩子')), duplicatePayment)).toEqual([]);
  expect(say(expenses(row('a', '慰问'), row('b', '买米')), duplicatePayment)).toEqual([]);
});

test('duplicate-payment: a year is no day, and what was given back is no second payment', () => {
  const years = ['a,f,2023,500.00,慰问,,,,', 'b,f,2023,500.00,慰问,,,,'];
  expect(say(expenses(...years), duplicatePayment)).toEqual([]);
  const refunded = [
    'a,f,2023-05-09,500.00,慰问,,,,',
    'b,f,2023-05-09,500.00,慰问,,,,',
    'c,f,2023-05-10,-500.00,退回,,,a,',
  ];
  expect(say(expenses(...refunded), duplicatePayment)).toEqual([]);
});

test('duplicate-payment: many in a file are one finding', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => `${id},f,2023-05-09,500.00,慰问,,,,`);
  expect(say(expenses(...rows), duplicatePayment)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:3 [duplicate-payment] 金额（元） 有 4 行和别的行资金、日期、金额都一样，收款方或摘要也一样（第 3、4、5 行等），像是记了两遍。请对照凭证，重复的删掉；确实是几笔，就不用改。",
    ]
  `);
});

test('duplicate-payment: receipts too', () => {
  const receipts = [
    '编号,资金,日期,金额（元）,类别,备注,出处',
    'r1,f,2023-05-09,500.00,拨入,,demo-doc',
    'r2,f,2023-05-09,500.00,拨入,,demo-doc',
    'r3,f,2023-05-09,500.00,捐赠,,demo-doc',
  ];
  expect(say({ ...funds, 'data/demo/receipts.csv': receipts }, duplicatePayment)).toHaveLength(1);
});

test('duplicate-payment: a row pasted twice, with its id, is told by duplicate-id alone', () => {
  const row = 'a,f,2023-05-09,500.00,慰问,,,,';
  expect(say(expenses(row, row), duplicatePayment)).toEqual([]);
});
