import { test, expect } from 'vitest';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say, base } from '../../../../tests/fixtures/rules/check-case.ts';
import { donorConsent } from './rule.ts';

test('a name that may not be published, and one that nobody asked for', () => {
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

test('a report has named its donors already', () => {
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
