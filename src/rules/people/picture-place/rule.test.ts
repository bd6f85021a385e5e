import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { picturePlace } from './rule.ts';

const picture = (file: string, bytes: number, located = false) => ({ file, bytes, located });

test('a picture that says where it was taken', () => {
  const pictures = [picture('public/stories/a.jpg', 1000, true), picture('public/stories/b.jpg', 1000)];
  expect(say({}, picturePlace, { pictures })).toMatchInlineSnapshot(`
    [
      "public/stories/a.jpg:1 [picture-place] 这张图片里藏着拍摄地点（经纬度或地名），谁下载都能看到。请运行 npm run fix 去掉它；或者在手机上截一次屏，或发微信时不选“原图”再存下来，换掉这一张。",
    ]
  `);
});
