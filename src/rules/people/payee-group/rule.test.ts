import { test, expect } from 'vitest';
import { money, receipts } from '../../../../tests/fixtures/rules/identity-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

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
