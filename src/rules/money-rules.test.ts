import { expect, test } from 'vitest';
import { disclosurePeriod } from './disclosure/disclosure-period/rule.ts';
import { donorConsent } from './people/donor-consent/rule.ts';
import { excludedUse } from './accounts/excluded-use/rule.ts';
import { expenses, files } from '../../tests/fixtures/rules/money-case.ts';
import { base, say } from '../../tests/fixtures/rules/check-case.ts';

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
