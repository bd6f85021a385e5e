import { expect, test } from 'vitest';
import { pageName, takenIds } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const text = '---\ntitle: 甲\nsummary: 乙\n---\n\n丙\n';

test('a text that would stand where the site has a page of its own', () => {
  const map = Object.fromEntries(
    ['pages/404', 'pages/data', 'pages/changes', 'handbook/rules', 'pages/about', 'handbook/data'].map((path) => [
      `content/${path}.mdx`,
      text,
    ]),
  );
  expect(say(map, pageName)).toMatchInlineSnapshot(`
    [
      "content/handbook/rules.mdx:1 [page-name] "rules" 网址 /handbook/rules/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
      "content/pages/404.mdx:1 [page-name] "404" 网址 /404/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
      "content/pages/changes.mdx:1 [page-name] "changes" 网址 /changes/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
      "content/pages/data.mdx:1 [page-name] "data" 网址 /data/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
    ]
  `);
});

test('a name that cannot be an address', () => {
  const names = ['My Story', '送饭', 'a.b', 'A', 'a%20b', '-x', 'Ｈｏｔ饭', 'a--b', 'a-1', 'index'];
  const map = Object.fromEntries(names.map((name) => [`content/stories/${name}.mdx`, text]));
  expect(say(map, pageName)).toMatchInlineSnapshot(`
    [
      "content/stories/-x.mdx:1 [page-name] "-x" 文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 x.mdx，指向这篇文章的链接也要一起改。",
      "content/stories/A.mdx:1 [page-name] "A" 文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 a.mdx，指向这篇文章的链接也要一起改。",
      "content/stories/My Story.mdx:1 [page-name] "My Story" 文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 my-story.mdx，指向这篇文章的链接也要一起改。",
      "content/stories/a%20b.mdx:1 [page-name] "a%20b" 文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 a-20b.mdx，指向这篇文章的链接也要一起改。",
      "content/stories/a--b.mdx:1 [page-name] "a--b" 文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 a-b.mdx，指向这篇文章的链接也要一起改。",
      "content/stories/a.b.mdx:1 [page-name] "a.b" 文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 a-b.mdx，指向这篇文章的链接也要一起改。",
      "content/stories/送饭.mdx:1 [page-name] "送饭" 文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 hot-meal.mdx，指向这篇文章的链接也要一起改。",
      "content/stories/Ｈｏｔ饭.mdx:1 [page-name] "Ｈｏｔ饭" 文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 hot.mdx，指向这篇文章的链接也要一起改。",
    ]
  `);
});

test('ids of rows whose pages stand beside pages of the site', () => {
  expect(takenIds('services', new Set(['/services/', '/services/new/', '/stations/new/']))).toEqual(new Set(['new']));
  expect(takenIds('figures', new Set(['/figures/new/']))).toEqual(new Set());
});
