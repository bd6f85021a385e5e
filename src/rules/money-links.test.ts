import { expect, test } from 'vitest';
import { budgetLine } from './budgets/budget-line/rule.ts';
import { budgetVersion } from './budgets/budget-version/rule.ts';
import { carriedOver } from './accounts/carried-over/rule.ts';
import { correctionValue } from './disclosure/correction-value/rule.ts';
import { budgets, expenses, files, receipts } from '../../tests/fixtures/rules/money-case.ts';
import { passedOn } from './accounts/passed-on/rule.ts';
import { projectPeriod } from './accounts/project-period/rule.ts';
import { refund } from './accounts/refund/rule.ts';
import { spentBeforeIncome } from './accounts/spent-before-income/rule.ts';
import { say } from '../../tests/fixtures/rules/check-case.ts';

test('carried-over (I2): what goes on is what was left', () => {
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

test('passed-on (I7): no more than came in, to another fund, and not before', () => {
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

test('budget-line (I6): an expense and its budget line are of one project and one category', () => {
  const map = files({
    budgets: budgets('b,p,f,物资,批复,1,100.00,2023-01-01,'),
    expenses: expenses('a,f,p,2023-05-05,1.00,物资,b,', 'c,f,q,2023-05-05,1.00,租金,b,'),
  });
  expect(say(map, budgetLine)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:3:3 [budget-line] 项目 "q" 和预算 b 的项目不一样，那条预算是 "p" 的。请改正 项目，或换一条 预算。",
      "data/demo/expenses.csv:3:6 [budget-line] 支出类别 "exp-rent" 和预算 b 的支出类别不一样，那条预算是 "exp-goods"，按类别合计就对不上预算。请改正 支出类别，或换一条 预算。",
    ]
  `);
});

test('budget-version: each version once, and in the order of time', () => {
  const map = files({
    budgets: budgets(
      'b1,p,f,物资,申报,1,100.00,2023-02-01,',
      'b2,p,f,物资,批复,2,90.00,2023-01-01,',
      'b3,p,f,物资,调整,2,80.00,2023-03-01,省',
      'b4,q,f,物资,批复,1,80.00,2023-03-01,',
    ),
  });
  expect(say(map, budgetVersion)).toMatchInlineSnapshot(`
    [
      "data/demo/budgets.csv:3:8 [budget-version] 日期 "2023-01-01" 早于第 1 版（b1，2023-02-01），而这是第 2 版。请核对日期和版本。",
      "data/demo/budgets.csv:4:6 [budget-version] 版本 "2" 和 b2 重复：同一个项目、同一笔资金、同一类支出，一个版本只能有一行，看不出哪一行算数。请改正版本，或删掉一行。",
    ]
  `);
});

test('correction-value: the last new value is what stands there', () => {
  const header = '编号,表,行,列,原值,新值,理由,发现渠道,日期';
  const map = (...rows: readonly string[]) =>
    files({
      expenses: expenses('e,f,p,2023-05-05,1234.00,物资,,'),
      corrections: [header, ...rows.map((row, index) => `c${String(index)},${row}`)],
    });
  expect(
    say(
      map('expenses,e,金额（元）,1.00,"1,234",抄错,居民,2024-01-01', '支出,e,支出类别,租金,物资,抄错,居民,2024-01-01'),
      correctionValue,
    ),
  ).toEqual([]);
  expect(
    say(
      map(
        'expenses,e,金额（元）,1.00,1324.00,抄错,居民,2024-01-01',
        'expenses,e,金额（元）,1324.00,1234.00,抄错,居民,2024-01-02',
      ),
      correctionValue,
    ),
  ).toEqual([]);
  expect(
    say(
      map(
        'expenses,e,金额（元）,1.00,1324.00,抄错,居民,2024-01-01',
        'stations,demo-station,名称,甲,甲,抄错,居民,2024-01-01',
      ),
      correctionValue,
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/demo/corrections.csv:2:6 [correction-value] 新值 "1324.00" 和 e 现在的 金额（元） 不一样。最后一次更正写的，应当就是现在的：请核对那一行（data/demo/expenses.csv 第 2 行）；后来又改过的，再写一条更正。",
      "data/demo/corrections.csv:3:6 [correction-value] 新值 "甲" 和原值一样，看不出改了什么。请填改成的值，或删掉这条更正。",
      "data/demo/corrections.csv:3:6 [correction-value] 新值 "甲" 和 demo-station 现在的 名称 不一样。最后一次更正写的，应当就是现在的：请核对那一行（data/poli/stations.csv 第 3 行）；后来又改过的，再写一条更正。",
    ]
  `);
});

test('refund: after its payment, in its category, of a payment', () => {
  const map = files({
    expenses: expenses('a,f,,2023-05-05,9.00,物资,,', 'b,f,,2023-05-04,-2.00,租金,,a', 'c,f,,2023-06-01,-1.00,租金,,b'),
  });
  expect(say(map, refund)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:3:4 [refund] 日期 "2023-05-04" 早于被冲销的那笔支出（a，2023-05-05）：还没有付，就已经退回。请核对日期和 冲销。",
      "data/demo/expenses.csv:3:6 [refund] 支出类别 "exp-rent" 和被冲销的那笔支出（a）不是同一类，那一笔是 "exp-goods"，两类的合计都会不对。请改成一样的。",
      "data/demo/expenses.csv:4:8 [refund] 冲销 "b" 本身也是冲销。冲销要填最初付出去的那一笔，请改正。",
    ]
  `);
});

test('spent-before-income: only where every receipt is dated', () => {
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

test('project-period: not before its beginning, not long after its end', () => {
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
