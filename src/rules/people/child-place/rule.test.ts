import { expect, test } from 'vitest';
import { childPlace } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const data = {
  'data/demo/regions.csv': ['编号,名称,级别,上级,别名,示例', 'demo-hewan,示例镇河湾村,村,demo,河湾村；河湾,是'],
  'data/demo/terms.csv': ['编号,体系,名称,排序', 'aud-children,人群,儿童,2'],
  'data/demo/services.csv': [
    '编号,站点,类别,名称,一句话,人群,费用,状态,出处',
    'class,demo-station,cat-children,四点半课堂,放学后有人看着写作业,aud-children,免费,开放,demo-doc',
    'meals,demo-station,cat-elderly,送饭,把饭送到家,aud-old,免费,开放,demo-doc',
  ],
};

function story(body: string, { place = 'demo', title = '放学以后', services = 'class' } = {}) {
  return {
    ...data,
    'content/stories/a.mdx': [
      '---',
      `title: ${title}`,
      'summary: 有人陪着写作业。',
      `place: ${place}`,
      `services: [${services}]`,
      'method: 个案',
      'period: 2025年',
      'anonymised: true',
      'consent: 书面同意',
      'consent_code: TY-1',
      'consent_expires: 2028-01-01',
      'photo_policy: none',
      'reviewer: 督导',
      '---',
      '',
      body,
    ],
  };
}

test('a story of a service for children: no village at its head, in its text, by reference, and no school', () => {
  expect(say(story('他住在河湾村。', { place: 'demo-hewan' }), childPlace)).toMatchInlineSnapshot(`
    [
      "content/stories/a.mdx:4 [child-place] place "demo-hewan" 是村或社区，而这个故事讲到孩子：写到村，邻居就能认出是谁。请改为 "demo"（示例镇）。",
      "content/stories/a.mdx:16 [child-place] 这一行里有村、社区或学校的名字，而这个故事讲到孩子：写得这么细，邻居就能认出是谁。请改写成“镇上”“一所学校”这样的说法。",
    ]
  `);
  expect(say(story('去<Ref to="regions/demo-hewan" />。'), childPlace)).toMatchInlineSnapshot(`
    [
      "content/stories/a.mdx:16 [child-place] Ref "regions/demo-hewan" 会显示村或社区的名字，而这个故事讲到孩子。请改成乡镇，例如 <Ref to="regions/乡镇的编号" />。",
    ]
  `);
  expect(say(story('在示例中心小学读书。'), childPlace)).toHaveLength(1);
});

test('a story is of children by its title, or where its text keeps speaking of them', () => {
  expect(say(story('河湾村。', { title: '孩子放学了', services: 'meals' }), childPlace)).toHaveLength(1);
  const often = '孩子在河湾村。孩子写作业。孩子回家。';
  expect(say(story(often, { title: '一顿饭', services: 'meals' }), childPlace)).toHaveLength(1);
});

test('told of the township it is right; a story of old people may name their village', () => {
  expect(say(story('镇上一所小学放学以后，孩子有地方去。上小学三年级。'), childPlace)).toEqual([]);
  expect(say(story('河湾村的老人，孩子在外地。', { title: '一顿饭', services: 'meals' }), childPlace)).toEqual([]);
});

test('told three times of children in a text about others, it is of children; twice it is not', () => {
  const text = (times: number) => `${'孩子来了。'.repeat(times)}\n\n河湾村。`;
  const meals = { title: '一顿饭', services: 'meals' };
  expect(say(story(text(2), meals), childPlace)).toEqual([]);
  expect(say(story(text(3), meals), childPlace)).toHaveLength(1);
  expect(say(story(text(1), { title: '一顿饭', services: '' }), childPlace)).toEqual([]);
});

test('a village in the title is told by the line of the title; another name of it counts, too; a station of a village is not cited', () => {
  expect(say(story('正文', { title: '河湾的孩子' }), childPlace)).toMatchInlineSnapshot(`
    [
      "content/stories/a.mdx:2 [child-place] title 这一行里有村、社区或学校的名字，而这个故事讲到孩子：写得这么细，邻居就能认出是谁。请改写成“镇上”“一所学校”这样的说法。",
    ]
  `);
  const station = story('在<Ref to="stations/hewan-station" />。');
  const map = {
    ...station,
    'data/demo/stations.csv': [
      '编号,名称,类型,区划,资料性质,出处',
      'hewan-station,河湾社工室,社工室,demo-hewan,示例,demo-doc',
    ],
  };
  expect(say(map, childPlace)).toMatchInlineSnapshot(`
    [
      "content/stories/a.mdx:16 [child-place] Ref "stations/hewan-station" 会显示村或社区的名字，而这个故事讲到孩子。请改成乡镇，例如 <Ref to="regions/乡镇的编号" />。",
    ]
  `);
});
