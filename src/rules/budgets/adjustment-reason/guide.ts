import { approved, budgetsFile, budgetsHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  ['预算调整了，理由空着。', '用一句话写明为什么调整，谁批准的。', '预算变了，居民会问为什么。'],
  budgetsFile,
  [...budgetsHead, approved],
  [
    ['lunch-2,lunch,meals,exp-goods,调整,2,1200.00,2023-06-05,,demo-doc'],
    ['lunch-2,lunch,meals,exp-goods,调整,2,1200.00,2023-06-05,米价涨了，镇里批准,demo-doc'],
  ],
  { others: ledger },
);
