import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
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
);
