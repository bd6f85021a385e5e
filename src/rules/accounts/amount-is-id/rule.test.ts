import { test, expect } from 'vitest';
import { expenses, paid } from '../../../../tests/fixtures/rules/expenses-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { amountIsId } from './rule.ts';

test('dates, ids, numbers of documents, phones', () => {
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

test('ordinary amounts are none', () => {
  expect(say(paid('2023.00', '20240000.00', '20230510.50', '100000.00'), amountIsId)).toEqual([]);
});
