import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '电话、监督电话里写的是手机号。',
    '站里的工作手机，机主也同意公开：留着，记进 data/exceptions.csv，就不再提醒。私人的手机：改成办公电话，没有就空着。',
    '手机号公开了就收不回来，换了人也还会有人打。别的格子和文章里，手机号一律不能写。',
  ],
  'data/demo/stations.csv',
  ['编号,名称,类型,区划,电话,资料性质,出处'],
  [
    ['demo-east,河东社工室,社工室,demo,13800138000,示例,demo-doc'],
    ['demo-east,河东社工室,社工室,demo,000-00000104,示例,demo-doc'],
  ],
);
