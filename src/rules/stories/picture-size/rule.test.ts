import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { pictureSize } from './rule.ts';

const picture = (file: string, bytes: number, located = false) => ({ file, bytes, located });

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
