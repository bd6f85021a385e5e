import { expect, test } from 'vitest';
import { budgetLine } from './budget-line.ts';
import { budgetVersion } from './budget-version.ts';
import { carriedOver } from './carried-over.ts';
import { correctionValue } from './correction-value.ts';
import { disclosurePeriod } from './disclosure-period.ts';
import { donorConsent } from './donor-consent.ts';
import { excludedUse } from './excluded-use.ts';
import { passedOn } from './passed-on.ts';
import { projectPeriod } from './project-period.ts';
import { refund } from './refund.ts';
import { spentBeforeIncome } from './spent-before-income.ts';
import { base, say, type FileMap } from './testing.ts';

const funds = [
  '编号,名称,类型,拨付方,接收站点,出处',
  'f,福彩金,福利彩票公益金,,demo-station,demo-doc',
  'g,捐款,社会捐赠,shop,demo-station,demo-doc',
];
const projects = [
  '编号,站点,名称,状态,开始日期,结束日期,出处',
  'p,demo-station,送餐,进行中,2023-01-01,2023-06-30,demo-doc',
  'q,demo-station,助浴,进行中,,,demo-doc',
];
const receipts = (...rows: readonly string[]) => [
  '编号,资金,日期,金额（元）,精度,类别,上游收入,出处',
  ...rows.map((row) => `${row},demo-doc`),
];
const expenses = (...rows: readonly string[]) => [
  '编号,资金,项目,日期,金额（元）,支出类别,预算,冲销,摘要,出处',
  ...rows.map((row) => `${row},买米,demo-doc`),
];
const budgets = (...rows: readonly string[]) => [
  '编号,项目,资金,支出类别,阶段,版本,金额（元）,日期,理由,出处',
  ...rows.map((row) => `${row},demo-doc`),
];
const terms = { 'data/demo/terms.csv': ['编号,体系,名称,排序', 'exp-rent,支出类别,租金,2'] };
const files = (parts: Readonly<Record<string, readonly string[]>>): FileMap => ({
  'data/demo/funds.csv': funds,
  'data/demo/projects.csv': projects,
  ...terms,
  ...Object.fromEntries(Object.entries(parts).map(([table, lines]) => [`data/demo/${table}.csv`, lines])),
});

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
  expect(
    say(files({ receipts: receipts('r,f,2023-01-05,100.00,,拨入,'), expenses: spent }), spentBeforeIncome),
  ).toMatchInlineSnapshot(`
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

test('excluded-use: kind of money, category, place and time of the rule', () => {
  const duties = ['编号,名称,文号,义务', 'd,某省文件,某财〔2023〕1号,公开'];
  const limits = (place: string, from: string) => [
    '编号,资金类型,支出类别,区划,依据,生效,说明',
    `l,福利彩票公益金,租金,${place},d,${from},不付房租。`,
  ];
  const spent = expenses('a,f,,2023-05-05,9.00,租金,,', 'b,g,,2023-05-05,9.00,租金,,', 'c,f,,2023-05-05,9.00,物资,,');
  const told = (place: string, from: string) =>
    say(files({ duties, limits: limits(place, from), expenses: spent }), excludedUse);
  expect(told('demo', '2023')).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:6 [excluded-use] 支出类别 "exp-rent" （租金）可能是福利彩票公益金不能花的：《某省文件》某财〔2023〕1号，见 使用限制表 l。不付房租。请核对资金和支出类别；确实合规，就不用改。",
    ]
  `);
  expect(told('', '')).toHaveLength(1);
  expect(told('qingdao', '2023')).toEqual([]);
  expect(told('demo', '2023-06')).toEqual([]);
});

test('donor-consent: a name that may not be published, and one that nobody asked for', () => {
  const shop = (named: string, name = '好日子超市') =>
    files({ organizations: ['编号,名称,类型,同意公示名称,出处', `shop,${name},企业,${named},demo-doc`] });
  expect(say(shop('否'), donorConsent)).toMatchInlineSnapshot(`
    [
      "data/demo/organizations.csv:2:4 [donor-consent] 同意公示名称 "否" ，可是名称写在这里。没有同意就不能公布捐赠方的名称（慈善法第八十二条）：请把名称改成“一家不公布名称的企业”这样的说法，简介里也不要写能认出它的话；已经同意的，改为 "是"。",
    ]
  `);
  expect(say(shop(''), donorConsent)).toMatchInlineSnapshot(`
    [
      "data/demo/organizations.csv:2:4 [donor-consent] 同意公示名称 没有写“是”，而它是捐赠方（资金 "g" 的 拨付方）。公布捐赠方的名称要先得到同意：请问过以后填“是”；不同意的填“否”，名称改成“一家不公布名称的企业”这样的说法。",
    ]
  `);
  expect(say(shop('否', '一家不公布名称的企业'), donorConsent)).toEqual([]);
  expect(say(shop('是'), donorConsent)).toEqual([]);
});

test('donor-consent: a report has named its donors already', () => {
  const report = {
    'data/demo/stations.csv': base['data/poli/stations.csv'] ?? '',
    'data/poli/stations.csv': ['编号,名称,类型,区划,资料性质,出处', 's,站,社工站,poli,报道摘编,news'],
  };
  const rows = {
    ...report,
    'data/poli/funds.csv': ['编号,名称,类型,拨付方,接收站点,出处', 'h,捐款,社会捐赠,firm,s,news'],
    'data/poli/organizations.csv': ['编号,名称,类型,出处', 'firm,好日子超市,企业,news'],
  };
  expect(say(rows, donorConsent)).toEqual([]);
});

test('disclosure-period: whole quarters and years, each once', () => {
  const rows = [
    'a,季度,2024-01-01,2024-03-31,2024-04-30,',
    'b,季度,2024-01-01,2024-03-31,2024-04-30,',
    'c,季度,2024-01-01,2024-03-31,2024-04-30,a',
    'd,年度,2024-01-01,2024-03-31,2025-04-30,a',
    'e,项目结项,2024-01-05,2024-02-11,2024-04-30,',
  ];
  const disclosures = [
    '编号,期间类型,期间开始,期间结束,应公布日期,取代,站点',
    ...rows.map((row) => `${row},demo-station`),
  ];
  expect(say({ 'data/demo/disclosures.csv': disclosures }, disclosurePeriod)).toMatchInlineSnapshot(`
    [
      "data/demo/disclosures.csv:3:1 [disclosure-period] 编号 "b" 和 a 是同一家、同一个期间的公示。重新公示的，请在 取代 填 "a"；写重了就删掉一行。",
      "data/demo/disclosures.csv:5:4 [disclosure-period] 期间结束 "2024-03-31" 和 期间开始 "2024-01-01" 合起来不是一个完整的年度，例如 2024-01-01 到 2024-12-31。请核对这两个日期和 期间类型。",
      "data/demo/disclosures.csv:5:5 [disclosure-period] 应公布日期 "2025-04-30" 比 期间结束 "2024-03-31" 晚了一年多，没有一条规定给这么久。请核对年份。",
      "data/demo/disclosures.csv:5:6 [disclosure-period] 取代 "a" 不是同一家、同一个期间的公示，取代不了。请改成被取代的那一次。",
    ]
  `);
});
