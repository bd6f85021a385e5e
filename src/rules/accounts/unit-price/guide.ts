import { expensesFile, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '摘要里写了单价，乘上数量，不等于金额。',
    '核对金额、数量和摘要，把错的那个改对；有别的零头，就在摘要写明。',
    '单价、数量、金额三样，居民都会拿笔乘一乘。',
  ],
  expensesFile,
  ['编号,资金,日期,金额（元）,支出类别,摘要,数量,单位,出处'],
  [
    ['e1,meals,2023-05-09,984.00,exp-goods,午餐补贴，每份4元,237,份,demo-doc'],
    ['e1,meals,2023-05-09,948.00,exp-goods,午餐补贴，每份4元,237,份,demo-doc'],
  ],
  { others: ledger },
);
