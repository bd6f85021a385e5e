import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { digestOf, readDigests, writeDigests } from './digest.ts';
import { fictional } from './rule.ts';

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
