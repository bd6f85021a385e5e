import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '上级的级别不比自己高，例如一个村的上级填成了另一个村。',
    '核对上级和级别。中间少一级可以，倒过来不行。',
    '合计是顺着上级加上去的，上级错了，钱就加到别处去了。',
  ],
  'data/demo/regions.csv',
  ['编号,名称,级别,上级,示例', 'demo-village,示例村,村,demo,是'],
  [['demo-hamlet,示例新村,村,demo-village,是'], ['demo-hamlet,示例新村,村,demo,是']],
);
