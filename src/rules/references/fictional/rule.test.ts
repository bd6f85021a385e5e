import { expect, test } from 'vitest';
import { say, portalOf } from '../../../../tests/fixtures/rules/check-case.ts';
import { digestOf, readDigests, writeDigests } from './digest.ts';
import { fictional } from './rule.ts';
import { tracesOf } from './traces.ts';

const stations = '编号,名称,类型,区划,电话,监督电话,简介,资料性质,出处';

test('what was made up stands in no real place: words, telephones, ids', () => {
  const map = {
    'data/x/stations.csv': [
      stations,
      'x-station,泊里镇站,社工站,poli,000-00000104,000-00000099,这是虚构的,报道摘编,news',
      'sample-station,泊里镇二站,社工站,poli,0532-86000000,12345,,报道摘编,news',
    ],
    'data/x/regions.csv': ['编号,名称,级别,上级', 'x-village,某村,村,poli'],
    'data/x/documents.csv': ['编号,标题,发布者,日期,类型,备注', 'x-doc,一份文件,泊里镇,2024-01-01,公告,示例文件'],
  };
  expect(say(map, fictional)).toMatchInlineSnapshot(`
    [
      "data/x/documents.csv:2:6 [fictional] 备注 里写着“示例”。编出来的内容不能当成真的公布：请换成自己的，或者删掉；这个地方真是编出来给人照着做的，就在 区划 表的 示例 填“是”。",
      "data/x/stations.csv:2:5 [fictional] 电话 是编出来的电话（000 开头）。编出来的内容不能当成真的公布：请换成自己的，或者删掉；这个地方真是编出来给人照着做的，就在 区划 表的 示例 填“是”。",
      "data/x/stations.csv:2:6 [fictional] 监督电话 是编出来的电话（000 开头）。编出来的内容不能当成真的公布：请换成自己的，或者删掉；这个地方真是编出来给人照着做的，就在 区划 表的 示例 填“是”。",
      "data/x/stations.csv:2:7 [fictional] 简介 里写着“虚构”。编出来的内容不能当成真的公布：请换成自己的，或者删掉；这个地方真是编出来给人照着做的，就在 区划 表的 示例 填“是”。",
      "data/x/stations.csv:3:1 [fictional] 编号 和示例镇的编号一样。编出来的内容不能当成真的公布：请换成自己的，或者删掉；这个地方真是编出来给人照着做的，就在 区划 表的 示例 填“是”。",
    ]
  `);
});

test('in a place that says it is a sample, and in what it cites, all of it is right', () => {
  const map = {
    'data/demo/stations.csv': [stations, 'sample-station,示例站,社工站,demo,000-00000104,,这是虚构的,示例,demo-doc'],
    'data/demo/regions.csv': ['编号,名称,级别,上级,示例', 'demo-village,示例村,村,demo,是'],
    'data/demo/documents.csv': ['编号,标题,发布者,日期,类型,备注', 'x-doc,一份文件,示例镇,2024-01-01,公告,内容为虚构'],
  };
  expect(say(map, fictional)).toEqual([]);
});

test('a text is of a sample where its place is; the handbook may speak of samples', () => {
  const story = (place: string): string =>
    `---\ntitle: 送餐\nsummary: 一句话\nplace: ${place}\n---\n\n这是虚构的故事。\n`;
  const map = {
    'content/stories/real.mdx': story('poli'),
    'content/stories/made-up.mdx': story('demo'),
    'content/models/sample-model.mdx': '---\ntitle: 怎样运转\nsummary: 一句话\nplaces: [poli]\n---\n\n正文\n',
    'content/handbook/a.mdx': '---\ntitle: 甲\nsummary: 乙\norder: 1\n---\n\n标着“示例”的是编的。\n',
  };
  expect(say(map, fictional)).toMatchInlineSnapshot(`
    [
      "content/models/sample-model.mdx:1 [fictional] 这是示例镇的文章。编出来的内容不能当成真的公布：请换成自己的，或者删掉；这个地方真是编出来给人照着做的，就在 区划 表里那个地方的 示例 填“是”。",
      "content/stories/real.mdx:7 [fictional] 这里写着“虚构”。编出来的内容不能当成真的公布：请换成自己的，或者删掉；这个地方真是编出来给人照着做的，就在 区划 表里那个地方的 示例 填“是”。",
    ]
  `);
});

test('digests are read as they are written', () => {
  const texts = ['甲', '乙', '甲', ''];
  expect(readDigests(writeDigests(texts))).toEqual(new Set(texts.map(digestOf)));
});

test('of the rows of the sample town each can be known again by an amount, a number or a text of its own', () => {
  const map = {
    'data/demo/funds.csv': ['编号,名称,类型,接收站点,出处', 'f,河湾村老人助浴一年的钱,社会捐赠,demo-station,demo-doc'],
    'data/demo/receipts.csv': [
      '编号,资金,日期,金额（元）,类别,出处',
      'r,f,2024-01-05,123.45,捐赠,demo-doc',
      's,f,2024-01-06,200.00,捐赠,demo-doc',
    ],
    'data/demo/figures.csv': [
      '编号,对象类型,对象,指标,数值,单位,期间,出处',
      'n,站点,demo-station,ind-people,1000,人次,2024年,demo-doc',
      'm,站点,demo-station,ind-people,999,人次,2024年,demo-doc',
    ],
    'data/demo/honours.csv': [
      '编号,对象类型,对象,名称,授予单位,日期,出处',
      'h,站点,demo-station,一二三四五六七八九十,某某,2024,demo-doc',
    ],
  };
  const portal = portalOf(map);
  const traces = (table: 'funds' | 'receipts' | 'figures' | 'honours' | 'services') =>
    portal.tables[table].flatMap((row) => [...tracesOf(table, { ...row })].map(({ key, text }) => `${key}: ${text}`));
  expect(['funds', 'receipts', 'figures', 'honours'].flatMap((table) => traces(table as 'funds')))
    .toMatchInlineSnapshot(`
    [
      "id: funds f",
      "name: 河湾村老人助浴一年的钱",
      "id: receipts r",
      "amount: receipts 12345 2024-01-05 donated",
      "id: receipts s",
      "id: figures n",
      "value: figures 1000 ind-people 人次 2024年",
      "id: figures m",
      "id: honours h",
      "name: 一二三四五六七八九十",
    ]
  `);
});
