import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '机构的名称和类型、等级、区划、是否同意公布对不上；合作机构里有承接机构自己；钱付给了个人汇总。',
    '照登记的名称核对类型。付给许多人的，填收款群体和人数。',
    '机关、企业、社会组织各有各的公开规矩，类型错了，规矩也用错了。',
  ],
  'data/demo/organizations.csv',
  ['编号,名称,类型,区划,出处'],
  [['office,示例镇人民政府,企业,demo,demo-doc'], ['office,示例镇人民政府,党政机关,demo,demo-doc']],
);
