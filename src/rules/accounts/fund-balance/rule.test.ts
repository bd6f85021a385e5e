import { test, expect } from 'vitest';
import { money, receipts, expenses } from '../../../../tests/fixtures/rules/identity-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { fundBalance } from './rule.ts';

test('I1: a fund may not spend more than it received', () => {
  const spent = money({ receipts: receipts('f,100.00,,拨入'), expenses: expenses('e,f,100.01,,,,') });
  expect(say(spent)).toMatchInlineSnapshot(`
    [
      "data/poli/funds.csv:2:1 [fund-balance] 编号 "f" 这笔资金透支了：收入 100.00 元，支出 100.01 元，差 0.01 元。请核对收入和支出的金额，看看有没有漏记的收入，或记错资金的支出。",
    ]
  `);
  expect(say(money({ receipts: receipts('f,100.01,,拨入'), expenses: expenses('e,f,100.01,,,,') }))).toEqual([]);
});

test('I1: inexact amounts are not judged, a refund comes back', () => {
  expect(say(money({ receipts: receipts('f,100.00,余,拨入'), expenses: expenses('e,f,150.00,,,,') }))).toEqual([]);
  expect(
    say(money({ receipts: receipts('f,100.00,,拨入'), expenses: expenses('e,f,150.00,,,,', 'e2,f,-50.00,,,e,') })),
  ).toEqual([]);
});

test('I1: a report that names no receipt leaves it open; whose books stand here whole has received nothing', () => {
  const stated = money({ receipts: receipts('f,100.00,,投入'), expenses: expenses('e,f,50.00,,,,') });
  expect(say(stated)).toEqual([]);
  const whole = {
    'data/poli/stations.csv': [
      '编号,名称,类型,区划,资料性质,出处',
      'poli-station,泊里镇社工站,社工站,poli,自主公开,news',
    ],
  };
  expect(say({ ...stated, ...whole }, fundBalance)).toHaveLength(1);
});

test('I1: money that went on to another fund is gone', () => {
  const rows = ['编号,资金,金额（元）,类别,上游收入,出处', 'r0,f,100.00,拨入,,news', 'r1,g,60.00,拨入,r0,news'];
  expect(say(money({ receipts: rows, expenses: expenses('e,f,50.00,,,,') }))).toMatchInlineSnapshot(`
    [
      "data/poli/funds.csv:2:1 [fund-balance] 编号 "f" 这笔资金透支了：收入 100.00 元，转到别的资金 60.00 元，支出 50.00 元，差 10.00 元。请核对收入和支出的金额，看看有没有漏记的收入，或记错资金的支出。",
    ]
  `);
});

test('I1: a receipt that cannot be read is told once, not as an overdraft too', () => {
  expect(say(money({ receipts: receipts('f,一百,,拨入'), expenses: expenses('e,f,50.00,,,,') }))).toHaveLength(1);
});
