import { expect, test } from 'vitest';
import { amountIsId } from './amount-is-id.ts';
import { count } from './count.ts';
import { duplicatePayment } from './duplicate-payment.ts';
import { farDate } from './far-date.ts';
import { sourceDate } from './source-date.ts';
import { say, type FileMap } from './testing.ts';
import { unitPrice } from './unit-price.ts';
import { unitSlip } from './unit-slip.ts';

const funds = {
  'data/demo/funds.csv': [
    '编号,名称,类型,接收站点,文号,功能科目,出处',
    'f,福彩金,福利彩票公益金,demo-station,示例民〔2024〕10086号,2296002,demo-doc',
    'g,别的福彩金,福利彩票公益金,demo-station,,,demo-doc',
  ],
};
const expenses = (...rows: readonly string[]): FileMap => ({
  ...funds,
  'data/demo/expenses.csv': [
    '编号,资金,日期,金额（元）,摘要,数量,单位,冲销,收款群体,支出类别,出处',
    ...rows.map((row) => `${row},物资,demo-doc`),
  ],
});
const paid = (...amounts: readonly string[]): FileMap =>
  expenses(
    ...amounts.map(
      (amount, index) => `e${String(index)},f,2023-0${String(index + 1)}-09,${amount},买米${String(index)},,,,`,
    ),
  );

test('unit-slip: a hundred or ten thousand times the others of the same use', () => {
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '770000.00'), unitSlip)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-slip] 金额（元） "770000.00" 和同一笔资金、同一类的另外 4 笔差得太多，它们的中位数是 7,600.25 元；缩小到百分之一是 7,700.00 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。",
    ]
  `);
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '77000000.00'), unitSlip)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-slip] 金额（元） "77000000.00" 和同一笔资金、同一类的另外 4 笔差得太多，它们的中位数是 7,600.25 元；缩小到万分之一是 7,700.00 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。",
    ]
  `);
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '0.77'), unitSlip)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-slip] 金额（元） "0.77" 和同一笔资金、同一类的另外 4 笔差得太多，它们的中位数是 7,600.25 元；放大到万倍是 7,700.00 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。",
    ]
  `);
});

test('unit-slip: few others, amounts that are merely large, and amounts with cents say nothing', () => {
  expect(say(paid('7000.00', '8200.50', '6400.00', '770000.00'), unitSlip)).toEqual([]);
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '60000.00'), unitSlip)).toEqual([]);
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '770000.05'), unitSlip)).toEqual([]);
});

test('unit-slip: where the fund has no history, other funds of its kind have', () => {
  const history = ['7000.00', '8200.50', '6400.00', '9000.00'].map(
    (amount, index) => `e${String(index)},f,2023-05-09,${amount},买米,,,,`,
  );
  expect(say(expenses(...history, 'x,g,2023-05-09,810000.00,买米,,,,'), unitSlip)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-slip] 金额（元） "810000.00" 和同一类的另外 4 笔差得太多，它们的中位数是 7,600.25 元；缩小到百分之一是 8,100.00 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。",
    ]
  `);
});

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

test('amount-is-id: dates, ids, numbers of documents, phones', () => {
  const amounts = [
    '20230509.00',
    '202305.00',
    '20211231.00',
    '10086.00',
    '2296002.00',
    '86171234.00',
    '13800138000.00',
  ];
  const rows = amounts.map((amount, index) => `e${String(index)},f,2023-05-09,${amount},买米${String(index)},,,,`);
  const phone = ['编号,名称,类型,区划,资料性质,出处,电话', 's,二站,社工站,poli,报道摘编,news,0532-86171234'];
  const map = { ...expenses(...rows, 'exp-2024-046,f,2023-06-01,2024046.00,买米,,,,'), 'data/a/stations.csv': phone };
  expect(say(map, amountIsId)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:4 [amount-is-id] 金额（元） "20230509.00" 和日期 "2023-05-09"的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。",
      "data/demo/expenses.csv:3:4 [amount-is-id] 金额（元） "202305.00" 和日期 "2023-05-09"的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。",
      "data/demo/expenses.csv:4:4 [amount-is-id] 金额（元） "20211231.00" 和一个日期的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。",
      "data/demo/expenses.csv:5:4 [amount-is-id] 金额（元） "10086.00" 和资金的文号 "示例民〔2024〕10086号"的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。",
      "data/demo/expenses.csv:6:4 [amount-is-id] 金额（元） "2296002.00" 和资金的功能科目 "2296002"的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。",
      "data/demo/expenses.csv:7:4 [amount-is-id] 金额（元） "86171234.00" 和一个站点的电话的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。",
      "data/demo/expenses.csv:8:4 [amount-is-id] 金额（元） 像一个手机号，不是金额（为保护个人，这里不显示）。请对照凭证填上金额。",
      "data/demo/expenses.csv:9:4 [amount-is-id] 金额（元） "2024046.00" 和编号 "exp-2024-046"的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。",
    ]
  `);
});

test('amount-is-id: ordinary amounts are none', () => {
  expect(say(paid('2023.00', '20240000.00', '20230510.50', '100000.00'), amountIsId)).toEqual([]);
});

test('far-date: years that were mistyped; laws and plans may be further away', () => {
  const projects = [
    '编号,站点,名称,状态,开始日期,结束日期,出处',
    'p,demo-station,送餐,进行中,2094-01-01,2036,demo-doc',
    'q,demo-station,送餐,进行中,1924-01,,demo-doc',
    'r,demo-station,送餐,进行中,2024-01,2049,demo-doc',
  ];
  const duties = ['编号,名称,生效,义务', 'd,法,1995-01-01,公开'];
  expect(say({ 'data/demo/projects.csv': projects, 'data/demo/duties.csv': duties }, farDate)).toMatchInlineSnapshot(
    `
    [
      "data/demo/projects.csv:2:5 [far-date] 开始日期 "2094-01-01" 的年份太远：这里一般在 2000 年到 2027 年之间。请核对年份，多半是打错了一位；没有错就不用改。",
      "data/demo/projects.csv:3:5 [far-date] 开始日期 "1924-01" 的年份太远：这里一般在 2000 年到 2027 年之间。请核对年份，多半是打错了一位；没有错就不用改。",
      "data/demo/projects.csv:4:6 [far-date] 结束日期 "2049" 的年份太远：这里一般在 2000 年到 2036 年之间。请核对年份，多半是打错了一位；没有错就不用改。",
    ]
  `,
  );
});

test('source-date: later than a document that looks back, or years away from it', () => {
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

test('unit-price: the price of one times the quantity', () => {
  const rows = [
    'ok1,f,2023-05-09,9648.00,每份补4元,2412,份,,',
    'ok2,f,2023-05-09,24000.00,上半年房租，每月4000元,6,个月,,',
    'ok3,f,2023-05-09,162000.00,岗位费，每岗每月4500元,6,个月,,',
    'ok4,f,2023-05-09,5916.00,饭4元、路上2元，每份,986,份,,',
    'wrong,f,2023-05-09,9684.00,每份补4元,2412,份,,',
    'wrong2,f,2023-05-09,1380.00,地垫，每张109.5元,12,张,,',
  ];
  expect(say(expenses(...rows), unitPrice)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-price] 金额（元） "9684.00" 和单价、数量对不上：摘要写的是 每份补4元，数量是 2412 份，乘起来是 9,648.00 元。请核对金额、数量和摘要；有别的零头，就在 摘要 写明。",
      "data/demo/expenses.csv:7:4 [unit-price] 金额（元） "1380.00" 和单价、数量对不上：摘要写的是 每张109.5元，数量是 12 张，乘起来是 1,314.00 元。请核对金额、数量和摘要；有别的零头，就在 摘要 写明。",
    ]
  `);
});

test('count: numbers that cannot be, or hardly are', () => {
  const services = [
    '编号,站点,类别,名称,一句话,费用,状态,办理时限,跑动次数,出处',
    's,demo-station,养老服务,送餐,送饭,免费,开放,-1,11,demo-doc',
  ];
  const map = { ...expenses('a,f,2023-05-09,0.00,买米,-3,袋,,'), 'data/demo/services.csv': services };
  expect(say(map, count)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:4 [count] 金额（元） "0.00" 是 0 元，没有收也没有付。请对照凭证填上金额；没有这笔钱就删掉这一行。",
      "data/demo/expenses.csv:2:6 [count] 数量 "-3" 不是正数，而这一笔不是冲销。请核对；没有数量就空着。",
      "data/demo/services.csv:2:8 [count] 办理时限 "-1" 太小：这里最少是 0。请核对；不清楚就空着。",
      "data/demo/services.csv:2:9 [count] 跑动次数 "11" 太大：这里很少超过 10。请核对，多半是多打了几位；没有错就不用改。",
    ]
  `);
});
