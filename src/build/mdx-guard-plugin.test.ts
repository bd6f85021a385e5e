import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { hostile } from '../../tests/fixtures/rules/samples/hostile-mdx.ts';
import { mdxGuardPlugin } from './mdx-guard-plugin.ts';

const options = { mdastPlugins: [mdxGuardPlugin(() => new Set(['board.example']))] };

test('text and our components are compiled', async () => {
  const { code } = await mdxToJs('正文 <Figure id="x" /> [甲](https://board.example/a)', options);
  expect(code).toContain('Figure');
});

test('anything else stops the build, all of it named, the place first', () => {
  const text = '正文 {1 + 1} <script>x</script>\n\nimport a from "node:fs"\n\n[甲](https://evil.example)';
  expect(() => mdxToJs(text, options)).toThrowErrorMatchingInlineSnapshot(`
    [Error: 1:4: 这里有花括号 { }，会被当成程序。请删掉，或改成中文括号（ ）。
    1:12: 不能用标签 <script>。能用的只有：<Figure />、<Amount />、<Fact />、<Sum />、<Ref />。请改成其中一个，或删掉。
    3:1: 这里有 import 语句，会被当成程序。文章里只能写文字，请删掉这一段。
    5:1: 链接到了公示栏以外的网站 evil.example。请改成自己的页面；要引用外面的文件，先把它登记到“文件”表，它的网站就能链接了。]
  `);
});

test('HTML in plain Markdown is refused too', () => {
  expect(() => markdownToHtml('正文\n\n<script>x</script>\n', options)).toThrow('这里有 HTML');
});

test('positions are right after the blanks that Astro leaves for front matter', () => {
  expect(() => mdxToJs('   \n      \n   \n\n正文 {x}\n', options)).toThrow(/^5:4: /);
});

// Single quotes are refused by the rule alone: the component is harmless, our reader of references does not see it.
test.each(hostile.filter(([name]) => name !== 'single quotes'))('the build stops at: %s', (_, body) => {
  expect(() => mdxToJs(body, options)).toThrow();
});
