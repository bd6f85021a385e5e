import { expect, test } from 'vitest';
import { fundBalance } from './accounts/fund-balance/rule.ts';
import { say } from '../../tests/fixtures/rules/check-case.ts';

const funds = [
  '编号,名称,类型,接收站点,出处',
  'f,福彩金,福利彩票公益金,poli-station,news',
  'g,镇财政,财政拨款,poli-station,news',
];
const project = ['编号,站点,名称,状态,出处', 'p,poli-station,送餐,进行中,news'];
const receipts = (...rows: readonly string[]) => [
  '编号,资金,金额（元）,精度,类别,出处',
  ...rows.map((row, index) => `r${String(index)},${row},news`),
];
const expenses = (...rows: readonly string[]) => [
  '编号,资金,金额（元）,精度,预算,冲销,备注,日期,支出类别,摘要,项目,出处',
  // What names a budget is of that budget's project.
  ...rows.map((row) => `${row},2021-05-01,物资,买米,${row.includes(',b1,') ? 'p' : ''},news`),
];
const budgets = (...rows: readonly string[]) => [
  '编号,项目,资金,支出类别,阶段,版本,金额（元）,日期,理由,出处',
  ...rows.map((row) => `${row},news`),
];
const money = (parts: { receipts?: readonly string[]; expenses?: readonly string[]; budgets?: readonly string[] }) => ({
  'data/poli/funds.csv': funds,
  'data/poli/projects.csv': project,
  ...Object.fromEntries(Object.entries(parts).map(([table, lines]) => [`data/poli/${table}.csv`, lines])),
});

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

test('I3: approved budgets and receipts', () => {
  const first = 'b1,p,f,物资,批复,1,100.00,2021-01-01,';
  expect(say(money({ receipts: receipts('f,90.00,,拨入'), budgets: budgets(first) }))).toMatchInlineSnapshot(`
    [
      "data/poli/funds.csv:2:1 [budget-total] 编号 "f" 批复的预算比收入多：收入 90.00 元，各条预算的最新一版共 100.00 元，多 10.00 元。请核对预算的金额和版本，或补上漏记的收入。",
    ]
  `);
  expect(
    say(
      money({
        receipts: receipts('f,90.00,,拨入'),
        budgets: budgets(first, 'b2,p,f,物资,调整,2,80.00,2021-06-01,少买'),
      }),
    ),
  ).toEqual([]);
  expect(say(money({ budgets: budgets(first) }))).toEqual([]);
});

test('I4: what is spent on a line and its latest version', () => {
  const parts = { receipts: receipts('f,500.00,,拨入'), budgets: budgets('b1,p,f,物资,批复,1,100.00,2021-01-01,') };
  expect(say(money({ ...parts, expenses: expenses('e,f,70.00,,b1,,', 'e2,f,50.00,,b1,,') }))).toMatchInlineSnapshot(`
    [
      "data/poli/budgets.csv:2:7 [budget-overrun] 金额（元） "100.00" 比支出少：这条预算已经支出 120.00 元，超出 20.00 元。请在超出的那笔支出的 备注 写明理由，或在 预算 表新增一版 调整。",
    ]
  `);
  expect(say(money({ ...parts, expenses: expenses('e,f,70.00,,b1,,', 'e2,f,50.00,,b1,,米价涨了') }))).toEqual([]);
});

test('I5: an expense and its budget line have one fund', () => {
  const parts = {
    receipts: receipts('f,500.00,,拨入', 'g,500.00,,拨入'),
    budgets: budgets('b1,p,f,物资,批复,1,100.00,2021-01-01,'),
  };
  expect(say(money({ ...parts, expenses: expenses('e,g,60.00,,b1,,') }))).toMatchInlineSnapshot(`
    [
      "data/poli/expenses.csv:2:2 [budget-fund] 资金 "g" 和预算 b1 的资金不一样，那条预算用的是 "f"。请改正 资金，或换一条 预算。",
    ]
  `);
});

test('I11: an adjustment has its reason', () => {
  const parts = { receipts: receipts('f,500.00,,拨入') };
  expect(
    say(
      money({
        ...parts,
        budgets: budgets('b1,p,f,物资,批复,1,100.00,2021-01-01,', 'b2,p,f,物资,调整,2,90.00,2021-06-01,'),
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/budgets.csv:3:9 [adjustment-reason] 理由 空着，而这一版预算是 调整。请用一句话写明为什么调整。",
    ]
  `);
});

test('signs: refunds are negative, and nothing else is', () => {
  const parts = { receipts: receipts('f,500.00,,拨入', 'g,500.00,,拨入', 'f,-1.00,,拨入') };
  const rows = expenses('e,f,100.00,,,,', 'e2,f,-5.00,,,,', 'e3,f,5.00,,,e,', 'e4,g,-20.00,,,e,', 'e5,f,-90.00,,,e,');
  expect(say(money({ ...parts, expenses: rows }))).toMatchInlineSnapshot(`
    [
      "data/poli/expenses.csv:3:3 [money-sign] 金额（元） "-5.00" 是负数，却没有写冲销哪一笔。请在 冲销 填原来那笔支出的编号；不是冲销就改成正数。",
      "data/poli/expenses.csv:4:3 [money-sign] 金额（元） "5.00" 是冲销，金额要写成负数。请在前面加负号；不是冲销就把 冲销 空着。",
      "data/poli/expenses.csv:5:2 [money-sign] 资金 "g" 和被冲销的那笔支出不是同一笔资金，那一笔是 "f"。退回的钱要回到原来的资金，请改正。",
      "data/poli/expenses.csv:6:3 [money-sign] 金额（元） "-90.00" 冲销得太多：e 付了 100.00 元，一共冲销了 105.00 元。请核对金额。",
      "data/poli/receipts.csv:4:3 [money-sign] 金额（元） "-1.00" 是负数，这里只能填正数。退回的钱请在 支出 表用 冲销 记。",
    ]
  `);
});

test('I12: groups of payees', () => {
  const header = '编号,资金,金额（元）,日期,支出类别,摘要,收款方,收款群体,人数,出处';
  const row = (id: string, payees: string) => `${id},f,1.00,2021-05-01,物资,慰问${id},${payees},news`;
  const map = {
    ...money({ receipts: receipts('f,500.00,,拨入') }),
    'data/poli/organizations.csv': ['编号,名称,类型,出处', 'shop,粮店,企业,news', 'seller,菜店,企业,news'],
    'data/poli/expenses.csv': [
      header,
      row('a', ',困难家庭,4'),
      row('b', ',困难老人,'),
      row('c', 'seller,困难家庭,9'),
      row('d', ',,3'),
      row('ok', ',百岁老人,9'),
      row('ok2', 'shop,,'),
      row('ok3', ',,'),
    ],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/poli/expenses.csv:2:9 [payee-group] 人数 "4" 太少，少于 5 人就能认出是谁。请和别的人合并成一笔再公布。",
      "data/poli/expenses.csv:3:9 [payee-group] 人数 空着，而 收款群体 写着 "困难老人"。请填这群人有几个人，不少于 5 人。",
      "data/poli/expenses.csv:4:8 [payee-group] 收款群体 "困难家庭" 和 收款方 "seller" 都填了，只能填一个。付给机构的填 收款方，发给一群人的填 收款群体。",
      "data/poli/expenses.csv:5:9 [payee-group] 人数 "3" 写了人数，却没有写收款群体。请在 收款群体 写是哪些人（例如 百岁老人，不写姓名）；不是发给一群人就把人数空着。",
    ]
  `);
});
