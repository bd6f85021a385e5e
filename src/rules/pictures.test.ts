import { expect, test } from 'vitest';
import { picturePlace } from './people/picture-place/rule.ts';
import { pictureSize } from './stories/picture-size/rule.ts';
import { pictureText } from './stories/picture-text/rule.ts';
import { say } from '../../tests/fixtures/rules/check-case.ts';

const picture = (file: string, bytes: number, located = false) => ({ file, bytes, located });
const page = (body: string) => ({ 'content/pages/a.mdx': `---\ntitle: 甲\nsummary: 乙\n---\n${body}\n` });

test('a picture that says where it was taken', () => {
  const pictures = [picture('public/stories/a.jpg', 1000, true), picture('public/stories/b.jpg', 1000)];
  expect(say({}, picturePlace, { pictures })).toMatchInlineSnapshot(`
    [
      "public/stories/a.jpg:1 [picture-place] 这张图片里藏着拍摄地点（经纬度），谁下载都能看到。请去掉再放：在手机上截一次屏，或发微信时不选“原图”再存下来，换掉这一张。",
    ]
  `);
});

test('pictures that are too large: a warning above 300 kB, an error above 2 MB', () => {
  const pictures = [
    picture('public/a.jpg', 300_000),
    picture('public/b.jpg', 812_345),
    picture('public/c.jpg', 5_000_000),
  ];
  expect(say({}, pictureSize, { pictures })).toMatchInlineSnapshot(`
    [
      "public/b.jpg:1 [picture-size] 这张图片有 812 KB，超过 300 KB，老手机要等很久。请用手机或电脑把它缩小（宽 1200 像素就够），存成 JPG 再换上。",
      "public/c.jpg:1 [picture-size] 这张图片有 5000 KB，最多 2000 KB。请用手机或电脑把它缩小（宽 1200 像素就够），存成 JPG 再换上。",
    ]
  `);
});

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
