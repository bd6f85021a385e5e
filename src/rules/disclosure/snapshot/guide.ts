import { ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '公示过的账后来改了，没有写更正。',
    '改回原来的样子；确实要改，就在更正表加一行，写明原来是多少、现在是多少、为什么。',
    '贴出去的账不能悄悄改。改了要说，这是公示栏最要紧的一条。',
  ],
  'data/demo/expenses.csv',
  ['编号,资金,日期,金额（元）,支出类别,摘要,站点,出处'],
  [
    ['e1,meals,2023-05-09,1948.00,exp-goods,四月的米和油,demo-station,demo-doc'],
    ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-station,demo-doc'],
  ],
  {
    others: {
      ...ledger,
      'data/demo/disclosures.csv': [
        '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
        'y2023,demo-station,年度,2023-01-01,2023-12-31,2024-03-31,2024-03-01',
      ],
      'data/demo/disclosed/y2023.sha256': [
        '1bb9c277b5efddaa918a21c7e16f265b125336cd9e7fc34fec5753de0a8d8bf8  expenses/e1',
        '389e6074da06e8eb0fac9f886c36c3f54502c5eafecd2f31cdfc8b8c8765c6e3  receipts/gifts-2023',
        'f715bb586a5085d3457fb7dcb75d80c4bc85ea4bc66e4069deeb9d9fb614bfd6  receipts/meals-2023',
      ],
    },
  },
);
