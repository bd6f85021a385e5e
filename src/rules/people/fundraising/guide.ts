import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '写了扫码捐款、收款账号这样的话。',
    '删掉。已经收到的捐款，记在收入表里。',
    '网上公开募捐，只能在民政部指定的平台（慈善法第二十七条）。公示栏只公布，不收钱。',
  ],
  'data/demo/organizations.csv',
  ['编号,名称,类型,简介,出处'],
  [['union,工会,群团组织,欢迎扫码捐款,demo-doc'], ['union,工会,群团组织,困难职工帮扶,demo-doc']],
);
