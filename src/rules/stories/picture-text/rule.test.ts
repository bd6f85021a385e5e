import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { pictureText } from './rule.ts';

const page = (body: string) => ({ 'content/pages/a.mdx': `---\ntitle: 甲\nsummary: 乙\n---\n${body}\n` });

test('pictures without a description, and pictures that are not there', () => {
  const publicFiles = ['stories/lunch.jpg', 'stories/午饭.jpg'];
  const body = [
    '![](/stories/lunch.jpg)',
    '![照片](/stories/lunch.jpg)',
    '![IMG_2023](/stories/lunch.jpg)',
    '![老人在吃午饭](/stories/lunhc.jpg)',
    '![][a]',
  ].join('\n\n');
  expect(say(page(body), pictureText, { publicFiles })).toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:5 [picture-text] 这张图片没有文字说明，看不见的人不知道画的是什么。请在方括号里写一句，例如 ![老人在助餐点吃午饭](/stories/lunch.jpg)。",
      "content/pages/a.mdx:7 [picture-text] 这张图片没有文字说明，看不见的人不知道画的是什么。请在方括号里写一句，例如 ![老人在助餐点吃午饭](/stories/lunch.jpg)。",
      "content/pages/a.mdx:9 [picture-text] 这张图片没有文字说明，看不见的人不知道画的是什么。请在方括号里写一句，例如 ![老人在助餐点吃午饭](/stories/lunch.jpg)。",
      "content/pages/a.mdx:11 [picture-text] "/stories/lunhc.jpg" 不在 public 文件夹里；最接近的是 "stories/lunch.jpg"。请把图片放进去，或改正文件名。",
      "content/pages/a.mdx:13 [picture-text] 这张图片没有文字说明，看不见的人不知道画的是什么。请在方括号里写一句，例如 ![老人在助餐点吃午饭](/stories/lunch.jpg)。",
    ]
  `);
});

test('described pictures that are there, and examples between backticks', () => {
  const publicFiles = ['stories/lunch.jpg', 'stories/午饭.jpg'];
  const body =
    '![老人在吃午饭](/stories/lunch.jpg)\n\n![吃午饭](/stories/%E5%8D%88%E9%A5%AD.jpg)\n\n![老人][a]\n\n写 `![](/x.jpg)`。';
  expect(say(page(body), pictureText, { publicFiles })).toEqual([]);
});

test('a blank, a number or the name of a file is no description; one without an address is another’s matter', () => {
  const told = (body: string) => say(page(body), pictureText, { publicFiles: ['a b.jpg'] }).length;
  for (const text of [' ', '图片2', '12', 'a (1).jpg', '微信图片_2023'])
    expect(told(`![${text}](/a%20b.jpg)`), text).toBe(1);
  for (const text of ['图片里的老人', '2024年的饭', 'a.jpg 的饭']) expect(told(`![${text}](/a%20b.jpg)`), text).toBe(0);
  expect(told('![一顿饭](https://a.example/b.jpg)')).toBe(0);
  expect(told('![一顿饭](/a%20b.jpg?x#y)')).toBe(0);
  expect(told('![一顿饭](/a%2.jpg)')).toBe(1);
});
