import { guideOf, type Guide } from '../../engine/guide.ts';
import { funds, organizations } from '../example-organizations.ts';

export const guide: Guide = guideOf(
  [
    '拨付方和资金的类型、层级对不上，拨付方就是接收机构，文号的年份不对，或者功能科目位数不对。',
    '对照拨款文件，把错的那一格改对。没有错就不用改。',
    '钱从谁那里来，是账的第一句话。这一句错了，后面都对不上。',
  ],
  'data/demo/funds.csv',
  funds,
  [
    ['meals,送餐资金,财政拨款,乡,shop,demo-station,agency,demo-doc'],
    ['meals,送餐资金,财政拨款,乡,bureau,demo-station,agency,demo-doc'],
  ],
  { others: organizations },
);
