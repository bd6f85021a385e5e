import { expensesFile, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '冲销早于原来那一笔，两笔不是同一类，或者收款方不是同一家。',
    '核对日期、支出类别和收款方，改成和原来那一笔一致。',
    '退钱总在付钱之后，退回哪一类，就减哪一类。',
  ],
  expensesFile,
  ['编号,资金,日期,金额（元）,支出类别,冲销,摘要,出处', 'e1,meals,2023-05-09,948.00,exp-goods,,四月的米和油,demo-doc'],
  [
    ['e2,meals,2023-05-08,-48.00,exp-goods,e1,退回多收的油钱,demo-doc'],
    ['e2,meals,2023-05-18,-48.00,exp-goods,e1,退回多收的油钱,demo-doc'],
  ],
  { others: ledger },
);
