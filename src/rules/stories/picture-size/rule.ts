import type { Rule } from '../../engine/rule.ts';

const kilobyte = 1000;
/** What an old phone on a weak line still loads in a few seconds. */
const comfortable = 300 * kilobyte;
const most = 2000 * kilobyte;

/** Pictures that take too long to load. */
export const pictureSize: Rule = {
  id: 'picture-size',
  title: '图片不太大',
  level: 'both',
  *check({ pictures = [] }) {
    for (const { file, bytes } of pictures) {
      if (bytes <= comfortable) continue;
      const size = `有 ${String(Math.round(bytes / kilobyte))} KB`;
      const remedy = '请用手机或电脑把它缩小（宽 1200 像素就够），存成 JPG 再换上。';
      const place = { file, line: 1 } as const;
      if (bytes > most) yield { ...place, message: `这张图片${size}，最多 2000 KB。${remedy}` };
      else yield { ...place, level: 'warning', message: `这张图片${size}，超过 300 KB，老手机要等很久。${remedy}` };
    }
  },
};
