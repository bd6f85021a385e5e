import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '看不出这一行属于谁：站点、区划、机构都空着。',
    '填上站点；文件没有写明站点的，填区划或机构。',
    '不知道属于谁，哪个地方的页面都显示不了它。',
  ],
  'data/demo/projects.csv',
  ['编号,站点,名称,状态,出处'],
  [['lunch,,中午一顿饭,进行中,demo-doc'], ['lunch,demo-station,中午一顿饭,进行中,demo-doc']],
);
