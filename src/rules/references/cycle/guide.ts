import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '上下级绕成了圈：甲的上级是乙，乙的上级又是甲；或者填了自己。',
    '看哪一个是最上面的，把它的上级空着。',
    '绕成圈，网站不知道谁管谁，合计也会数不完。',
  ],
  'data/demo/stations.csv',
  ['编号,名称,类型,区划,上级站点,资料性质,出处'],
  [
    ['demo-room,河湾村社工室,社工室,demo,demo-room,示例,demo-doc'],
    ['demo-room,河湾村社工室,社工室,demo,demo-station,示例,demo-doc'],
  ],
);
