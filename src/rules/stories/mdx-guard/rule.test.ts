import { expect, test } from 'vitest';
import { mdxGuard } from './rule.ts';
import { hostile } from '../../../../tests/fixtures/rules/samples/hostile-mdx.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const page = (body: string) => ({ 'content/pages/a.mdx': `---\ntitle: 甲\nsummary: 乙\n---\n${body}\n` });

test.each(hostile)('refused: %s', (_, body) => {
  const found = say(page(body), mdxGuard);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((line) => /^content\/pages\/a\.mdx:\d+:\d+ \[mdx-guard\] /.test(line))).toBe(true);
});

test.each(hostile)('the line moves with the text: %s', (_, body) => {
  const linesOf = (text: string) => say(page(text), mdxGuard).map((line) => Number(line.split(':')[1]));
  expect(linesOf(`正文。\n\n${body}`)).toEqual(linesOf(body).map((line) => line + 2));
});

test.each([
  [
    'components',
    '共<Figure id="x" />，<Amount of="receipts/r" />，<Fact of="stations/a.founded" />，<Sum query="services?station=a" />，<Ref to="stations/a" />。',
  ],
  ['components over lines', '<Figure\n  id="x"\n/>'],
  [
    'two components on a line, in a table and a list',
    '| a |\n|---|\n| <Figure id="x" /><Figure id="y" /> |\n\n1. <Ref to="stations/a" />',
  ],
  ['code', '写 `<Figure id="x" />` 或 `{a}`\n\n```js\nimport a from "b";\n```'],
  ['what only looks like a program', 'import"fs"\n\n字 } 字\n\n:::note\n字\n:::'],
  ['a tag in a fence', '```html\n<script>alert(1)</script>\n```'],
  ['escapes', '\\{不是程序\\} &lt;b&gt;'],
  [
    'our own addresses',
    '[甲](/services/) [乙](#a) [丙](?q=1) [丁](https://board.example/x) [戊](http://news.example/2)',
  ],
  ['our own picture', '![图](./a.png)'],
])('let through: %s', (_, body) => {
  expect(say(page(body), mdxGuard)).toEqual([]);
});

test('all faults of a file at once, each with its line', () => {
  const body =
    'import a from "b"\n\n正文{x}\n\n<Figrue id="x" />\n\n<Figure id="x" onclick="y" />\n\n<script>x</script>\n\n[点](javascript:x) [点](https://evil.example) ![图](https://evil.example/a.png) [写](mailto:a)';
  expect(say(page(body), mdxGuard)).toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:5:1 [mdx-guard] 这里有 import 语句，会被当成程序。文章里只能写文字，请删掉这一段。",
      "content/pages/a.mdx:7:3 [mdx-guard] 这里有花括号 { }，会被当成程序。请删掉，或改成中文括号（ ）。",
      "content/pages/a.mdx:9:1 [mdx-guard] 不能用标签 <Figrue>；最接近的是 <Figure />。能用的只有：<Figure />、<Amount />、<Fact />、<Sum />、<Ref />。请改成其中一个，或删掉。",
      "content/pages/a.mdx:11:1 [mdx-guard] <Figure> 不能有 onclick，只能有 id。请写成 <Figure id="…" />。",
      "content/pages/a.mdx:13:1 [mdx-guard] 不能用标签 <script>。能用的只有：<Figure />、<Amount />、<Fact />、<Sum />、<Ref />。请改成其中一个，或删掉。",
      "content/pages/a.mdx:15:1 [mdx-guard] 不能用 javascript: 开头的地址，它可能带进程序。请改成公示栏自己的地址，例如 /services/，或删掉。",
      "content/pages/a.mdx:15:19 [mdx-guard] 链接到了公示栏以外的网站 evil.example。请改成自己的页面；要引用外面的文件，先把它登记到“文件”表，它的网站就能链接了。",
      "content/pages/a.mdx:15:45 [mdx-guard] 用了别的网站的图片。请把图片放进公示栏的仓库，再用自己的地址。",
      "content/pages/a.mdx:15:78 [mdx-guard] 不能写 mailto: 的链接。电话请用 <Fact of="stations/编号.phone" />，页面会自己加上拨号；邮箱不写。",
    ]
  `);
});

test('a file that cannot be parsed is one finding', () => {
  const bodies = [
    '第一行\n\n金额<100元\n\n{x}',
    '{没有关',
    '<Figure id="x">',
    'import {',
    "<Figure id='x' />",
    '<Figure id={ />',
  ];
  expect(bodies.map((body) => say(page(body), mdxGuard).join())).toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:7:3 [mdx-guard] 这里的 < 会被当成标签的开头，却读不下去。要写“小于”请用文字；注释请删掉；标签请写成 <Figure id="…" />。",
      "content/pages/a.mdx:5:1 [mdx-guard] 花括号 { } 会被当成程序，这里的也没有写对。请删掉，或改成中文括号（ ）。",
      "content/pages/a.mdx:5:1 [mdx-guard] 标签没有关好。标签要写成 <Figure id="…" /> 的样子，末尾有斜杠。请改好这里的标签。",
      "content/pages/a.mdx:5:1 [mdx-guard] 这里有 import 语句，会被当成程序。文章里只能写文字，请删掉这一段。",
      "content/pages/a.mdx:5:1 [mdx-guard] <Figure> 写得不规范，读不出它引用了什么。请写成 <Figure id="…" />，用英文双引号。",
      "content/pages/a.mdx:5:1 [mdx-guard] 这里的 < 会被当成标签的开头，却读不下去。要写“小于”请用文字；注释请删掉；标签请写成 <Figure id="…" />。",
    ]
  `);
});
