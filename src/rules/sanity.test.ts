import { expect, test } from 'vitest';
import { amountIsId } from './accounts/amount-is-id/rule.ts';
import { count } from './cells/count/rule.ts';
import { expenses, paid } from '../../tests/fixtures/rules/expenses-fixture.ts';
import { farDate } from './cells/far-date/rule.ts';
import { sourceDate } from './references/source-date/rule.ts';
import { say } from '../../tests/fixtures/rules/check-case.ts';

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
