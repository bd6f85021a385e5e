import { expect, test } from 'vitest';
import { builtSite } from './rule.ts';
import { stations } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const page = (html: string) => ({ pages: [{ file: 'dist/index.html', html }] });

test('a page whose numbers lead somewhere, with one <main> and nothing from elsewhere', () => {
  const html =
    '<main><data data-from="stations/poli-station">1</data><data data-from="sum:services?station=a&#38;status=开放">2</data><img src="/a.png"></main>';
  expect(say({}, builtSite, page(html))).toEqual([]);
});

test('numbers that lead nowhere, things from elsewhere, personal data, no <main>: each with its line', () => {
  const html = [
    '<data data-from="stations/nowhere">1</data>',
    '<data data-from="sum:nothing?x=1">2</data>',
    '<img src="https://elsewhere.example/a.png">',
    '<p>电话 13800138000</p>',
    '<script>const id = 13800138000;</script>',
  ].join('\n');
  const found = say({}, builtSite, page(html));
  expect(found).toMatchInlineSnapshot(`
    [
      "dist/index.html:1 [built-site] data-from "stations/nowhere" 指不到数据里的一行，也不是能算的式子。这一页的程序有错，请告诉维护的人。",
      "dist/index.html:1 [built-site] 有 0 个正文区（main），每一页要有一个。请告诉维护的人。",
      "dist/index.html:2 [built-site] data-from "sum:nothing?x=1" 指不到数据里的一行，也不是能算的式子。这一页的程序有错，请告诉维护的人。",
      "dist/index.html:3 [built-site] "https://elsewhere.example/a.png" 从别的网站取东西。公示栏的页面只用自己的文件，请放进 public 文件夹。",
      "dist/index.html:4 [built-site] 页面上有一个像手机号的内容（为保护个人，这里不显示）。请在资料里找到它，删掉。",
    ]
  `);
  expect(found.join()).not.toContain('13800138000');
});

test('the mobile of a station that stands in a column for phones may be shown, said and linked; no other', () => {
  const html =
    '<main><a href="tel:13800138000">13800138000</a><p>电话：幺三八，零零幺三，八零零零。</p><p>138 0013 8000</p></main>';
  expect(say(stations('监督电话', '13800138000'), builtSite, page(html))).toEqual([]);
  expect(say(stations('监督电话', '13800138001'), builtSite, page(html))).toHaveLength(3);
});
