import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { story } from '../../../../tests/fixtures/rules/content-fixture.ts';
import { frontMatter } from './rule.ts';

test('a right story is without a finding', () => {
  expect(say(story())).toEqual([]);
});

test('front matter: missing, empty, unknown, not allowed, of another form', () => {
  const changes = {
    title: undefined,
    summary: '""',
    method: '小组活动',
    consent_expires: '明年',
    anonymised: 'false',
    reviwer: '站长',
    reviewer: undefined,
    services: '送餐',
  };
  expect(say(story(changes), frontMatter)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:1 [front-matter] title 必须写，现在没有。请补上一行：title: 一句话",
      "content/stories/light.mdx:1 [front-matter] reviewer 必须写，现在没有。请补上一行：reviewer: 一句话",
      "content/stories/light.mdx:2 [front-matter] summary 必须写，现在空着。请填上，例如：summary: 一句话",
      "content/stories/light.mdx:5 [front-matter] method "小组活动" 不在可选的说法里。可选：个案、小组、社区、综合。请改成其中一个。",
      "content/stories/light.mdx:7 [front-matter] anonymised "false" 不在可选的说法里。可选：true。请改成其中一个。",
      "content/stories/light.mdx:10 [front-matter] consent_expires "明年" 不是完整的日期。请写成 2027-12-31 的样子。",
      "content/stories/light.mdx:13 [front-matter] reviwer 这一项不认识；最接近的是 "reviewer"。请改成对的名字，或删掉这一行。",
      "content/stories/light.mdx:14 [front-matter] services "送餐" 写法不对。请写成这样：services: [编号一, 编号二]",
    ]
  `);
});

test('front matter: none, broken, in a folder that is none of ours', () => {
  const map = {
    'content/pages/a.mdx': '正文\n',
    'content/pages/b.mdx': '---\ntitle: "甲\nsummary: 乙\n---\n正文\n',
    'content/story/c.mdx': '---\ntitle: 甲\n---\n正文\n',
  };
  expect(say(map, frontMatter)).toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:1 [front-matter] 开头没有用两行 --- 夹住的资料（标题、简介等）。请照同一文件夹里别的文章补上，从第一行写起。",
      "content/pages/b.mdx:3 [front-matter] 开头的资料读不懂：多半是冒号后面少了空格、引号没有配对，或缩进不齐。请改好这一行。",
      "content/story/c.mdx:1 [front-matter] "story" 不是放文章的文件夹；最接近的是 "stories"。可用的有：stories、models、pages、handbook。请把文件移过去。",
    ]
  `);
});
