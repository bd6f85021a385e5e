import { expensesFile, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '自己公开的账里，支出没有收款方，收入没有日期，数量和单位少一样，摘要什么也没说，或者金额写成约数。',
    '对照凭证补上。付给许多人的，填收款群体和人数。',
    '账是自己的，凭证上样样都有；少一样，别人就核对不了。',
  ],
  expensesFile,
  ['编号,资金,日期,金额（元）,支出类别,摘要,收款方,收款群体,人数,出处'],
  [
    ['e1,meals,2023-05-09,948.00,exp-goods,四月的餐补,,,,demo-doc'],
    ['e1,meals,2023-05-09,948.00,exp-goods,四月的餐补,,来吃饭的老人,30,demo-doc'],
  ],
  { others: ledger },
);
