import { guideOf, type Guide } from '../../engine/guide.ts';

const file = 'public/stories/lunch.jpg';
const picture = (bytes: number) => ({ pictures: [{ file, bytes, located: false }] });

export const guide: Guide = guideOf(
  [
    '图片超过 300 KB 会提醒，超过 2000 KB 不能公布。',
    '缩小到宽 1200 像素，存成 JPG。',
    '老手机、慢网络，一张大图要等几十秒，还费流量。',
  ],
  file,
  [],
  [['（4200 KB 的原图）'], ['（缩小到 120 KB）']],
  { bad: picture(4_200_000), good: picture(120_000) },
);
