import { guideOf, type Guide } from '../../engine/guide.ts';

const organizations = (source: string) => ({
  others: { 'data/demo/organizations.csv': ['编号,名称,类型,出处', `union,工会,群团组织,${source}`] },
});

export const guide: Guide = guideOf(
  [
    '例外表里的一行没有写理由、已经到期、放过的是不能放过的，或者它说的问题已经不在了。',
    '用不着了就删掉这一行；还要留着，就写明理由和新的到期日。',
    '例外是“看过了，可以不改”，要让后来的人知道谁凭什么这样定，而且隔一阵再看一次。',
  ],
  'data/exceptions.csv',
  ['规则,文件,行,列,理由,到期'],
  [
    ['sources,data/demo/organizations.csv,union,出处,,去年年底'],
    ['sources,data/demo/organizations.csv,union,出处,原件在镇里，年底登记,2026-12-31'],
  ],
  { bad: organizations('demo-doc'), good: organizations('') },
);
