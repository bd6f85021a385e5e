import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '项目、供需或达标的状态，和它的日期对不上：完成了没有日期，或者日期过了状态没改。',
    '看现在到了哪一步，把状态或日期改对。',
    '居民看状态，就知道事情做完没有。过了期不改，等于没说。',
  ],
  'data/demo/projects.csv',
  ['编号,站点,名称,状态,开始日期,结束日期,出处'],
  [
    ['lunch,demo-station,中午一顿饭,已结项,2023-01-01,,demo-doc'],
    ['lunch,demo-station,中午一顿饭,已结项,2023-01-01,2023-12-31,demo-doc'],
  ],
);
