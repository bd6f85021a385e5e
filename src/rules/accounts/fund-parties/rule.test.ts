import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { fundParties } from './rule.ts';

const silent = (rule: Rule, parts: Readonly<Record<string, readonly string[]>>): void => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: money of a higher level that comes through an office further down, and a document of the year before', () => {
  silent(fundParties, {
    organizations: ['编号,名称,类型,区划', 'bureau,镇民政所,党政机关,demo'],
    funds: [
      '编号,名称,类型,层级,拨付方,接收站点,年度,文号,功能科目,出处',
      'f,中央补助,财政拨款,中央,bureau,demo-station,2024,示例〔2023〕1号,208,demo-doc',
    ],
  });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(fundParties)).toMatchInlineSnapshot(`
    [
      "财政拨款的拨付方是企业：拨付方 sample-org-food 是企业，而这笔资金是财政拨款，应当由机关拨付。请核对 拨付方 和 类型；没有错就不用改。",
      "捐赠的拨付方是机关：拨付方 sample-org-county-civil 是党政机关，而这笔资金是社会捐赠：机关拨的钱不是捐赠。请核对 拨付方 和 类型；没有错就不用改。",
      "层级比拨付方还低：层级 村 比拨付方 示例县民政局 的级别（县）还低。请核对 层级 和 拨付方；没有错就不用改。",
      "自己拨给自己：接收机构 sample-org-county-civil 和 拨付方 是同一家：自己拨给自己，看不出钱从哪里来。请核对这两格；没有错就不用改。",
      "文号早了十年：文号 示例民〔2014〕00号 是 2014 年的文号，而这笔资金的年度是 2024。请核对文号和年度；没有错就不用改。",
      "功能科目少一位：功能科目 208020 不是支出功能科目：类三位，款五位，项七位，例如 2080208。请核对，不清楚就空着。",
      "社区基金的层级和站点对不上：层级 村 和接收站点的级别对不上：示例镇 是乡一级。请核对 层级 和 接收站点；没有错就不用改。",
      "捐赠方自己管捐款：管理机构 sample-org-food 和 拨付方 是同一家：捐了钱自己管，不算捐出去。请核对这两格；没有错就不用改。",
    ]
  `);
});
