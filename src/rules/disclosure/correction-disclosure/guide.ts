import { expensesFile, expensesHead, ledger, rice } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

const published = {
  ...ledger,
  [expensesFile]: [...expensesHead, rice],
  'data/demo/disclosures.csv': [
    '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
    'second-quarter,demo-station,季度,2023-04-01,2023-06-30,2023-07-30,2023-07-26',
  ],
};

export const guide: Guide = guideOf(
  [
    '更正的是公布过的一行，却没有写是哪一次公示；写的那一次没有这一行；或者同一格更正记了两遍。',
    '在“公示”填当时写错的那一次公示的编号；记重了就删掉一行。',
    '看过那次公示的人，要能知道它哪里改了、多少天才改。',
  ],
  'data/demo/corrections.csv',
  ['编号,表,行,列,原值,新值,理由,发现渠道,日期,公示'],
  [
    ['c1,expenses,e1,金额（元）,984.00,948.00,两个数字打反了,居民,2023-08-02,'],
    ['c1,expenses,e1,金额（元）,984.00,948.00,两个数字打反了,居民,2023-08-02,second-quarter'],
  ],
  { others: published },
);
