import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '必须填的格空着。',
    '照提示填上。真的不知道，就先不加这一行，等问清楚了再加。',
    '少了这一格，居民看不懂这一行，网站也不知道把它放在哪里。',
  ],
  'data/demo/regions.csv',
  ['编号,名称,级别,上级,示例'],
  [['demo-hewan,,村,demo,是'], ['demo-hewan,河湾村,村,demo,是']],
);
