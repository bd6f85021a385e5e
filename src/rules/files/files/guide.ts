import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '文件名不是公示栏的表，文件是空的、只有列名，或者里面的字读不出来；缺了少不得的表，也会说。',
    '照提示把文件改名，或者用 Excel、WPS 打开，另存为“CSV UTF-8（逗号分隔）”。用不着的文件就删掉。',
    '文件名就是表名。名字错一个字母，整张表都不会出现在网站上。',
  ],
  'data/demo/regions.csv',
  ['编号,名称,级别,上级,示例', 'demo-hewan,河湾村,村,demo,是'],
  [[], []],
  { bad: { file: 'data/demo/regoins.csv' } },
);
