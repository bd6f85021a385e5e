import { storyFile, storySaying } from '../../engine/example-story.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '故事里手打了数字。',
    '改成引用：<Figure id="编号" />、<Amount of="expenses/编号" />。照抄原文的话，放进中文引号“ ”。',
    '表里的数改了，故事里手打的不会跟着改，两处就不一样了。',
  ],
  storyFile,
  [],
  [storySaying('中午有热饭，已经送了 318 份。'), storySaying('中午有热饭，已经送了<Figure id="meals-given" />。')],
  {
    others: {
      'data/demo/figures.csv': [
        '编号,对象类型,对象,指标,数值,单位,出处',
        'meals-given,站点,demo-station,ind-people,318,份,demo-doc',
      ],
    },
  },
);
