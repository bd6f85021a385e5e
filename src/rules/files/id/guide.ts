import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '编号里有大写字母、空格、汉字或别的符号。',
    '只用小写字母、数字和短横线，用自己的地名开头，例如 demo-hewan。别处引用了它的，也要一起改。',
    '编号是这一行的网址，也是别的表找到它的办法，要短、要稳、谁都打得出来。',
  ],
  'data/demo/regions.csv',
  ['编号,名称,级别,上级,示例'],
  [['Demo 河湾,河湾村,村,demo,是'], ['demo-hewan,河湾村,村,demo,是']],
);
