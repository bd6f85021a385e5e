import type { Rule } from '../../engine/rule.ts';

/** A photograph of a telephone holds where it was taken: often somebody's home. */
export const picturePlace: Rule = {
  id: 'picture-place',
  title: '图片里没有拍摄地点',
  level: 'error',
  *check({ pictures = [] }) {
    for (const { file, located } of pictures) {
      if (!located) continue;
      const message =
        '这张图片里藏着拍摄地点（经纬度或地名），谁下载都能看到。请运行 npm run fix 去掉它；或者在手机上截一次屏，或发微信时不选“原图”再存下来，换掉这一张。';
      yield { file, line: 1, message };
    }
  },
};
