import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '同一张表里，一个编号用了两次。两个文件里的同一张表也算。',
    '给其中一行换一个编号；同一件事写了两遍，就删掉一行。',
    '编号重了，网站分不清说的是哪一行，链接和账都会错。',
  ],
  'data/demo/regions.csv',
  ['编号,名称,级别,上级,示例'],
  [
    ['demo-hewan,河湾村,村,demo,是', 'demo-hewan,东街社区,村,demo,是'],
    ['demo-hewan,河湾村,村,demo,是', 'demo-dongjie,东街社区,村,demo,是'],
  ],
);
