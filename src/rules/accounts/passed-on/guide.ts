import { ledger, receiptsHead } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

const ownFunds = { 'data/demo/funds.csv': ledger['data/demo/funds.csv'] ?? [] };

export const guide: Guide = guideOf(
  [
    '从一笔收入转出去的，比收到的还多；或者转给了同一笔资金，转出早于收到。',
    '核对金额、日期和“上游收入”。',
    '一笔钱经过几道手，只能算一次，也不能越转越多。',
  ],
  'data/demo/receipts.csv',
  [
    ...receiptsHead,
    'from-county,gifts,2023-01-10,5000.00,捐赠,,demo-doc',
    'from-shop,gifts,2023-01-12,2000.00,捐赠,,demo-doc',
  ],
  [
    ['to-station,meals,2023-02-10,5800.00,拨入,from-county,demo-doc'],
    ['to-station,meals,2023-02-10,4800.00,拨入,from-county,demo-doc'],
  ],
  { others: ownFunds },
);
