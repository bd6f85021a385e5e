import { expensesFile, expensesHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

const usual = [
  'e1,meals,2023-01-19,920.00,exp-goods,一月的米和油,demo-doc',
  'e2,meals,2023-02-16,968.00,exp-goods,二月的米和油,demo-doc',
  'e3,meals,2023-03-15,935.00,exp-goods,三月的米和油,demo-doc',
  'e4,meals,2023-04-14,951.00,exp-goods,四月的米和油,demo-doc',
];

export const guide: Guide = guideOf(
  [
    '一笔钱和同类的差了大约一百倍或一万倍。',
    '金额以元为单位。对照凭证，看是不是多打了两个 0，或者把万元当成了元。没有错就不用改。',
    '单位错了，一笔就能让全年的账面目全非。',
  ],
  expensesFile,
  [...expensesHead, ...usual],
  [
    ['e5,meals,2023-05-09,94800.00,exp-goods,五月的米和油,demo-doc'],
    ['e5,meals,2023-05-09,948.00,exp-goods,五月的米和油,demo-doc'],
  ],
  { others: ledger },
);
