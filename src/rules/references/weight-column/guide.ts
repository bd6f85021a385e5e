import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  ['完整度权重表里写的列，那张表没有。', '照提示改成最接近的列名。', '列名写错了，这一格填没填就算不进去。'],
  'data/common/weights.csv',
  ['编号,表,列,权重'],
  [['weight-phone,站点,电话号码,10'], ['weight-phone,站点,电话,10']],
);
