import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '资金的名称、类型、年度和收入的类别互相对不上，或者两笔资金同名。',
    '核对资金的来历，把错的那一格改对；同名的写出不同，例如年度。没有错就不用改。',
    '类型错了，合计就归错类，该有的彩票公益金标识也会没有。',
  ],
  'data/demo/funds.csv',
  ['编号,名称,类型,接收站点,出处'],
  [['meals,送餐福彩资金,其他,demo-station,demo-doc'], ['meals,送餐福彩资金,福利彩票公益金,demo-station,demo-doc']],
);
