import { expensesFile, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '每期都有的一笔，这一期的收款方、服务、单位或项目，和别的各期都不一样。',
    '对照凭证，写错的改过来。真的换了一家，就不用改。',
    '金额没有错，钱却记到了别家名下，光看数目看不出来。',
  ],
  expensesFile,
  [
    '编号,资金,日期,金额（元）,支出类别,摘要,数量,单位,出处',
    'e1,meals,2023-02-02,920.00,exp-goods,一季度中午送饭,230,份,demo-doc',
    'e2,meals,2023-05-04,928.00,exp-goods,二季度中午送饭,232,份,demo-doc',
  ],
  [
    ['e3,meals,2023-08-03,936.00,exp-goods,三季度中午送饭,234,天,demo-doc'],
    ['e3,meals,2023-08-03,936.00,exp-goods,三季度中午送饭,234,份,demo-doc'],
  ],
  { others: ledger },
);
