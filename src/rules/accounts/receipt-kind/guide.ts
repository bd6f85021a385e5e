import { ledger, receiptsHead } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '备注说是转来的，没写上游收入；备注说是结转或实物，类别写的是别的；或者利息高得不像利息。',
    '看备注和凭证，哪个说对了，就照它改另一个。',
    '转来的钱不写上游，合计里就算了两次；实物当成进账，余额就多出来。',
  ],
  'data/demo/receipts.csv',
  [...receiptsHead.map((line) => `${line},备注`), 'gifts-1,gifts,2023-01-10,5000.00,捐赠,,demo-doc,'],
  [
    ['meals-1,meals,2023-02-10,2000.00,拨入,,demo-doc,从捐款里转来'],
    ['meals-1,meals,2023-02-10,2000.00,拨入,gifts-1,demo-doc,从捐款里转来'],
  ],
  { others: { 'data/demo/funds.csv': ledger['data/demo/funds.csv'] ?? [] } },
);
