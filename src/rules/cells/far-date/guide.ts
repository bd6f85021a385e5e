import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '年份离现在太远：早于 2000 年，或者晚于明年好几年。',
    '对照原件看年份，多半打错了一位。没有错就不用改。',
    '乡镇社工站是近年才有的，一百年前的支出多半是手误。',
  ],
  'data/demo/projects.csv',
  ['编号,站点,名称,状态,开始日期,出处'],
  [
    ['lunch,demo-station,中午一顿饭,进行中,1923-01-05,demo-doc'],
    ['lunch,demo-station,中午一顿饭,进行中,2023-01-05,demo-doc'],
  ],
);
