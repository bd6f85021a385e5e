import { guideOf, type Guide } from '../../engine/guide.ts';

const figures = ['编号,对象类型,对象,指标,数值,单位,精度,写法,出处'];

export const guide: Guide = guideOf(
  [
    '写法（原文的样子）和数值、单位、精度说的不是一回事。',
    '打开原文，看清楚写的是多少，把对不上的那一格改对。',
    '页面显示的是写法，合计用的是数值，两个不一样就有一个是错的。',
  ],
  'data/demo/figures.csv',
  figures,
  [
    ['f1,站点,demo-station,ind-people,3000,人次,近,近3万人次,demo-doc'],
    ['f1,站点,demo-station,ind-people,30000,人次,近,近3万人次,demo-doc'],
  ],
);
