import { expensesFile, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

const groupHead = ['编号,资金,日期,金额（元）,支出类别,摘要,收款群体,人数,出处'];

export const guide: Guide = guideOf(
  [
    '发给一群人的钱，没有写人数，或者少于 5 人。',
    '写上人数。少于 5 人的，和别的人合并成一笔再公布。',
    '三四个人的名单，不写名字邻居也猜得出来。',
  ],
  expensesFile,
  groupHead,
  [
    ['e1,meals,2023-05-09,948.00,exp-goods,慰问米油,百岁老人,3,demo-doc'],
    ['e1,meals,2023-05-09,948.00,exp-goods,慰问米油,高龄老人,12,demo-doc'],
  ],
  { others: ledger },
);
