import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '一行的格数和列名对不上，或者一格里换了行。',
    '用 Excel 或 WPS 打开，重新填这一行最省事。内容里要用逗号，请用中文逗号“，”。',
    '少一格，后面的内容就会整个错位：电话跑到地址里，金额跑到日期里。',
  ],
  'data/demo/regions.csv',
  ['编号,名称,级别,上级,示例'],
  [['demo-hewan,河湾村,村,demo'], ['demo-hewan,河湾村,村,demo,是']],
);
