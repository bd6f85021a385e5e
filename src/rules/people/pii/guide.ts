import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '表格或文章里有身份证号、手机号、银行卡号、邮箱、护照、车牌、微信号，或者故事和账目里有门牌号。',
    '删掉，改写公开的办公电话；住址最细写到村或社区。提示只说在哪里，不会把内容显示出来。',
    '公开以后收不回来。个人信息保护法第二十五条、第二十八条。',
  ],
  'data/demo/organizations.csv',
  ['编号,名称,类型,简介,出处'],
  [['union,工会,群团组织,报名找老王 13800138000,demo-doc'], ['union,工会,群团组织,报名打社工站电话,demo-doc']],
);
