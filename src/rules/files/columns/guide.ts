import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '第一行的列名认不出来、写了两遍、空着，或者缺了必须有的列。',
    '照提示改第一行。列的先后可以换，名字不能改。',
    '网站按列名找内容。列名错了，这一整列都读不到。',
  ],
  'data/demo/regions.csv',
  [],
  [
    ['编号,名称,級別,上级,示例', 'demo-hewan,河湾村,村,demo,是'],
    ['编号,名称,级别,上级,示例', 'demo-hewan,河湾村,村,demo,是'],
  ],
);
