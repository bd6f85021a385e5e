import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '收入或支出的日期，早于站点的成立日期。',
    '核对成立日期和那些行的站点、日期。从别处接过来的账，没有错就不用改。',
    '站还没有，就不会有站的账。',
  ],
  'data/demo/stations.csv',
  ['编号,名称,类型,区划,成立日期,资料性质,出处'],
  [
    ['demo-meals,示例镇助餐站,服务中心,demo,2023-06-18,示例,demo-doc'],
    ['demo-meals,示例镇助餐站,服务中心,demo,2021-06-18,示例,demo-doc'],
  ],
  {
    others: {
      'data/demo/funds.csv': ['编号,名称,类型,接收站点,出处', 'meals,送餐资金,财政拨款,demo-meals,demo-doc'],
      'data/demo/receipts.csv': [
        '编号,资金,站点,日期,金额（元）,类别,出处',
        'r1,meals,demo-meals,2023-01-10,100000.00,拨入,demo-doc',
      ],
    },
  },
);
