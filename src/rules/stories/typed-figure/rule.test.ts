import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { typedFigure } from './rule.ts';
import { page } from '../../../../tests/fixtures/rules/content-fixture.ts';

test('figures typed into a text', () => {
  expect(say(page('一年来服务1600余人次，花了 3.5 万元。\n\n二十余名志愿者帮忙。\n\n建站于2021年。'), typedFigure))
    .toMatchInlineSnapshot(`
    [
      "content/models/a.mdx:12:6 [typed-figure] "1600余人次" 是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。",
      "content/models/a.mdx:12:17 [typed-figure] "3.5 万元" 是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。",
      "content/models/a.mdx:14:1 [typed-figure] "二十余名" 是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。",
      "content/models/a.mdx:16:4 [typed-figure] "2021" 是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。",
    ]
  `);
});

test.each([
  ['a quotation', '原文写“服务1600余人次”，《2024年公告》也这样写。'],
  ['a reference', '服务<Figure id="poli-times-2024" />，<Sum query="services?station=a1" />'],
  ['addresses and lists', '1. 看[这里](/funds/2024/)\n2. 再看[那里][a]\n\n[a]: /x/2024/'],
  ['code', '写 `1600` 或\n\n```\n1600\n```\n'],
  ['codes with letters', '5A 级，1+X 制度，MHT 量表，A4 纸'],
  ['ordinary words', '一个人，两位老人，三位一体，千家万户，五社联动，第三次，十分，一起'],
  ['a quotation that goes on in the next line', '“服务1600\n余人次”'],
])('no typed figure: %s', (_, body) => {
  expect(say(page(body), typedFigure)).toEqual([]);
});

test('pages explain the site: only quantities count there; the handbook may hold examples', () => {
  expect(say(page('大字 24 px，遵照 WCAG 2.2。', 'pages'), typedFigure)).toEqual([]);
  expect(say(page('服务了 3万人。', 'pages'), typedFigure)).toHaveLength(1);
  expect(say(page('例如 3万人。', 'handbook'), typedFigure)).toEqual([]);
});
