import { expect, test } from 'vitest';
import { fundraising } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const alert = (text: string) => ({
  'data/poli/alerts.csv': ['编号,对象类型,对象,内容,开始,结束', `a,站点,poli-station,${text},2026-01-01,2026-12-31`],
});

test('words that ask for money, in a cell and in a text', () => {
  expect(
    say(
      {
        ...alert('请扫码捐款，收款码见门口'),
        'content/pages/a.mdx': '---\ntitle: 帮帮他\nsummary: 一句话\n---\n请转账到我们的账户。\n',
      },
      fundraising,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:5 [fundraising] 这一行里有“转账到”，像是在募捐。公示栏不能收捐款：网上公开募捐只能在民政部指定的平台（慈善法第二十七条）。请删掉这句话；已经收到的捐款，记在 收入 表里。",
      "data/poli/alerts.csv:2:4 [fundraising] 内容 里有“扫码捐”，像是在募捐。公示栏不能收捐款：网上公开募捐只能在民政部指定的平台（慈善法第二十七条）。请删掉这句话；已经收到的捐款，记在 收入 表里。",
    ]
  `);
});

test.each(['支付宝账号在这里', '微信转账', '银行账号：请见下', '开户行：农行', '捐款二维码', '汇款至本站', '水滴筹'])(
  '%s',
  (text) => {
    expect(say(alert(text), fundraising)).toHaveLength(1);
  },
);

test.each([
  '本站不设收款码',
  '谨防假冒的捐款码',
  '请勿转账到任何个人账户',
  '爱心企业捐款 10 万元',
  '可用微信支付餐费',
  '社区慈善基金',
])('no appeal: %s', (text) => {
  expect(say(alert(text), fundraising)).toEqual([]);
});
