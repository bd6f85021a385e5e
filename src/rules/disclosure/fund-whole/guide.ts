import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '自己公开的资金没有写限定用途、拨付方、层级、文号，而同类的别的资金写着；或者社区基金没有管理机构。',
    '照下达的文件、捐赠协议或章程补上。',
    '不写只能用在哪里，就看不出有没有用错。',
  ],
  'data/demo/funds.csv',
  ['编号,名称,类型,接收站点,限定用途,出处'],
  [
    ['meals,送餐资金,福利彩票公益金,demo-station,,demo-doc'],
    ['meals,送餐资金,福利彩票公益金,demo-station,只用于老年助餐,demo-doc'],
  ],
);
