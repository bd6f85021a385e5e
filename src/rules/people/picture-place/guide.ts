import { guideOf, type Guide } from '../../engine/guide.ts';

const file = 'public/stories/lunch.jpg';
const picture = (located: boolean) => ({ pictures: [{ file, bytes: 120_000, located }] });

export const guide: Guide = guideOf(
  [
    '图片里藏着拍摄地点（经纬度）。手机拍的原图常有。',
    '在手机上截一次屏，或者发微信时不选“原图”，再存下来换上。',
    '谁下载这张图片，都能看到是在哪里拍的。',
  ],
  file,
  [],
  [['（手机拍的原图，里面有经纬度）'], ['（截过屏的图，没有经纬度）']],
  { bad: picture(true), good: picture(false) },
);
