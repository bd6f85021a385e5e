import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '日期和出处的日期对不上：文件发布的时候，这件事还没有发生，或者前后差了好几年。',
    '对照原件看两个日期。也看看出处是不是引错了文件。',
    '一份 2024 年 1 月的总结，写不出 2024 年 5 月的支出。',
  ],
  'data/demo/figures.csv',
  ['编号,对象类型,对象,指标,数值,单位,截至,出处'],
  [
    ['f1,站点,demo-station,ind-people,318,人次,2024-05-31,demo-doc'],
    ['f1,站点,demo-station,ind-people,318,人次,2023-12-31,demo-doc'],
  ],
);
