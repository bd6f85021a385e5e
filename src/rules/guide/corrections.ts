import { ledger } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';

const corrections = ['编号,表,行,列,原值,新值,理由,发现渠道,日期'];
const spent = {
  ...ledger,
  'data/demo/expenses.csv': [
    '编号,资金,日期,金额（元）,支出类别,摘要,出处',
    'e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc',
  ],
};

/** What rows say of corrections, and what may not change without one. */
export const correctionGuides: readonly Guide[] = [
  guide(
    'correction',
    [
      '更正说的表、行或列找不到。',
      '表写表名（例如 expenses），行写编号，列写中文列名，都照抄。',
      '指不到那一格，居民就看不出改了什么。',
    ],
    'data/demo/corrections.csv',
    corrections,
    [
      ['c1,expenses,e2,金额（元）,984.00,948.00,两个数字打反了,居民,2024-02-01'],
      ['c1,expenses,e1,金额（元）,984.00,948.00,两个数字打反了,居民,2024-02-01'],
    ],
    { others: spent },
  ),
  guide(
    'correction-value',
    [
      '更正写的新值和现在的不一样，或者新值和原值一样。',
      '看那一格现在写的是什么。后来又改过的，再写一条更正。',
      '更正是给居民看的改动记录，说的和做的要一样。',
    ],
    'data/demo/corrections.csv',
    corrections,
    [
      ['c1,expenses,e1,金额（元）,948.00,984.00,两个数字打反了,居民,2024-02-01'],
      ['c1,expenses,e1,金额（元）,984.00,948.00,两个数字打反了,居民,2024-02-01'],
    ],
    { others: spent },
  ),
  guide(
    'disclosure-period',
    [
      '公示的期间不是完整的一季或一年，同一期公示了两次没有写“取代”，或者期限写得太晚。',
      '核对期间开始和期间结束。重新公示的，在“取代”填上一次的编号。',
      '期间连得上、不重复，居民才能一季一季地对。',
    ],
    'data/demo/disclosures.csv',
    ['编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期'],
    [
      ['q1,demo-station,季度,2024-01-01,2024-02-29,2024-04-30,2024-04-26'],
      ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26'],
    ],
  ),
  guide(
    'snapshot',
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
  ),
  guide(
    'frozen',
    [
      '批准过、已经贴出去的清单，存底以后又改了；或者已经起用，还没有存底。',
      '把清单改回原来的样子。清单真的变了，就在公示版表另立一版，旧的一版照原样留着。',
      '墙上贴的是哪一版，网上查到的就要是哪一版。',
    ],
    'data/demo/edition-items.csv',
    ['编号,公示版,序号,服务,名称'],
    [['i1,list-2025,1-1,meals,老人送餐'], ['i1,list-2025,1-1,meals,老人助餐']],
    {
      others: {
        'data/demo/services.csv': [
          '编号,站点,类别,名称,一句话,费用,状态,出处',
          'meals,demo-station,cat-elderly,老人助餐,中午送饭,免费,开放,demo-doc',
        ],
        'data/demo/editions.csv': ['编号,站点,名称,生效日期', 'list-2025,demo-station,2025 年版,2025-01-01'],
        'data/demo/frozen/list-2025.sha256': [
          '7cbfef949891934df4d0b9637e5a20cb4e2e23327caaf2bc22b703559cab546c  editions/list-2025',
          '878dc111308a91a14faffe625ec0b9269f104c3c0a41277cfa452b3de82feb12  edition-items/i1',
        ],
      },
    },
  ),
];
