import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '收入、预算的站点和资金的接收站点不一样，支出的站点和它的预算不一样，或者站点旁边写了别处的区划。',
    '看这笔钱是哪个站的，把写错的站点或区划改对。没有错就不用改。',
    '站点写错，钱就算到别的站的账上去了。',
  ],
  'data/demo/receipts.csv',
  ['编号,资金,站点,区划,日期,金额（元）,类别,出处'],
  [
    ['meals-2023,meals,demo-station,demo-far,2023-01-10,100000.00,拨入,demo-doc'],
    ['meals-2023,meals,demo-station,,2023-01-10,100000.00,拨入,demo-doc'],
  ],
  {
    others: {
      'data/demo/regions.csv': ['编号,名称,级别,上级,示例', 'demo-far,示例邻镇,乡,cn,是'],
      'data/demo/funds.csv': ['编号,名称,类型,接收站点,出处', 'meals,送餐资金,福利彩票公益金,demo-station,demo-doc'],
    },
  },
);
