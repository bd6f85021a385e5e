import { expect, test } from 'vitest';
import { sampleMix } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('references between fictional and real places, and a document cited by both', () => {
  const map = {
    'data/x/organizations.csv': [
      '编号,名称,类型,区划,出处',
      'real,区民政局,党政机关,poli,news',
      'fake,示例公司,企业,demo,demo-doc',
    ],
    'data/x/funds.csv': [
      '编号,名称,类型,接收站点,拨付方,出处',
      'f1,示例福彩金,福利彩票公益金,demo-station,real,demo-doc',
      'f2,福彩金,福利彩票公益金,poli-station,fake,demo-doc',
    ],
    'data/x/regions.csv': ['编号,名称,级别,上级,示例', 'demo-2,另一示例镇,乡,qingdao,是'],
    'data/x/figures.csv': ['编号,对象类型,对象,指标,数值,单位,出处', 'n1,站点,demo-station,服务人次,1,人次,news'],
  };
  expect(say(map, sampleMix)).toMatchInlineSnapshot(`
    [
      "data/x/figures.csv:2:7 [sample-mix] 出处 "news" 已经是真实地方的出处，而这一行说的是示例地方。示例和真实要分开，不能互相引用：请改成示例地方的编号。",
      "data/x/funds.csv:2:5 [sample-mix] 拨付方 "real" 是机构表里真实地方的一行，而这一行说的是示例地方。示例和真实要分开，不能互相引用：请改成示例地方的编号。",
      "data/x/funds.csv:3:5 [sample-mix] 拨付方 "fake" 是机构表里示例地方的一行，而这一行说的是真实地方。示例和真实要分开，不能互相引用：请改成真实地方的编号。",
      "data/x/funds.csv:3:6 [sample-mix] 出处 "demo-doc" 已经是示例地方的出处，而这一行说的是真实地方。示例和真实要分开，不能互相引用：请改成真实地方的编号。",
      "data/x/regions.csv:2:4 [sample-mix] 上级 "qingdao" 是区划表里真实地方的一行，而这一行说的是示例地方。示例和真实要分开，不能互相引用：请改成示例地方的编号。",
    ]
  `);
});

test('the country, terms and places without a region belong to both', () => {
  const map = {
    'data/x/organizations.csv': ['编号,名称,类型,区划,出处', 'nowhere,某基金会,慈善组织,,news'],
    'data/x/services.csv': [
      '编号,站点,类别,名称,一句话,费用,状态,出处',
      's,demo-station,养老服务,送餐,送饭,免费,开放,demo-doc',
      't,poli-station,养老服务,送餐,送饭,免费,开放,news',
    ],
  };
  expect(say(map, sampleMix)).toEqual([]);
});

test('the nature of a station and of its place', () => {
  const map = {
    'data/poli/stations.csv': [
      '编号,名称,类型,区划,资料性质,出处',
      'poli-station,泊里镇社工站,社工站,poli,示例,news',
      'demo-station,示例镇社工站,社工站,demo,自主公开,demo-doc',
    ],
  };
  expect(say(map, sampleMix)).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:2:5 [sample-mix] 资料性质 "示例" 是“示例”，而这个站点的区划不是示例地方。请改为 "自主公开" 或 "报道摘编"；真是示例，就在 区划 表的 示例 填“是”。",
      "data/poli/stations.csv:3:5 [sample-mix] 资料性质 "自主公开" 不是“示例”，而这个站点的区划是示例地方。请改为 "示例"。",
    ]
  `);
});
