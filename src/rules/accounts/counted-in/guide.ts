import { expensesFile, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '单位和摘要里的“每户”“每人”对不上，或者收款群体是家庭，单位写成了人。',
    '核对发的是多少户还是多少人，把单位改对。',
    '一户里有几个人，户写成人，受益的人数就错了。',
  ],
  expensesFile,
  ['编号,资金,日期,金额（元）,支出类别,摘要,收款群体,人数,数量,单位,出处'],
  [
    ['e1,meals,2023-05-09,3000.00,exp-goods,端午慰问，每户100元,低收入家庭,30,30,人,demo-doc'],
    ['e1,meals,2023-05-09,3000.00,exp-goods,端午慰问，每户100元,低收入家庭,30,30,户,demo-doc'],
  ],
  { others: ledger },
);
