import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '资金的文号、科目、层级、拨付方、年度，和名称或下达它的文件对不上；或者文件还没有，钱就到了。',
    '打开下达的文件，照它改正写错的一格。没有错就不用改。',
    '钱从哪一级、按哪份文件来，是别人查这笔钱的第一步。',
  ],
  'data/demo/funds.csv',
  ['编号,名称,类型,层级,接收站点,功能科目,出处'],
  [
    ['meals,市级福利彩票公益金,福利彩票公益金,市,demo-station,2080299,demo-doc'],
    ['meals,市级福利彩票公益金,福利彩票公益金,市,demo-station,2296002,demo-doc'],
  ],
);
