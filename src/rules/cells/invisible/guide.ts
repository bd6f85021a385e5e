import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '格子或文章里有看不见的控制字符：竖向换行、改变书写方向的记号。',
    '删掉那几个字，用键盘重新打一遍，不要粘贴。',
    '看着没有什么，读出来、搜起来、印出来却会错；有人用它让字倒着显示来骗人。',
  ],
  'data/demo/services.csv',
  ['编号,站点,类别,名称,一句话,费用,状态,出处'],
  [
    ['meals,demo-station,cat-elderly,送饭\u2066上门,把饭送到家,免费,开放,demo-doc'],
    ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,demo-doc'],
  ],
);
