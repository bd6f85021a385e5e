import { expect, test } from 'vitest';
import { pageName, takenIds } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const text = '---\ntitle: 甲\nsummary: 乙\n---\n\n丙\n';

test('a text that would stand where the site has a page of its own', () => {
  const map = Object.fromEntries(
    [
      'pages/404',
      'pages/data',
      'pages/changes',
      'pages/data/recompute',
      'handbook/rules',
      'pages/about',
      'handbook/data',
    ].map((path) => [`content/${path}.mdx`, text]),
  );
  expect(say(map, pageName)).toMatchInlineSnapshot(`
    [
      "content/handbook/rules.mdx:1 [page-name] "rules" 网址 /handbook/rules/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
      "content/pages/404.mdx:1 [page-name] "404" 网址 /404/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
      "content/pages/changes.mdx:1 [page-name] "changes" 网址 /changes/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
      "content/pages/data.mdx:1 [page-name] "data" 网址 /data/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
      "content/pages/data/recompute.mdx:1 [page-name] "data/recompute" 网址 /data/recompute/ 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。",
    ]
  `);
});

test('ids of rows whose pages stand beside pages of the site', () => {
  expect(takenIds('services', new Set(['/services/', '/services/new/', '/stations/new/']))).toEqual(new Set(['new']));
  expect(takenIds('figures', new Set(['/figures/new/']))).toEqual(new Set());
});
