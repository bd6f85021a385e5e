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

/** What rows say of other rows, documents and corrections. */
export const linkGuides: readonly Guide[] = [
  guide(
    'ref',
    [
      '引用的编号在那张表里找不到；或者写的是名称，而这里要编号。',
      '照提示改成最接近的那个。真的没有，就先到那张表里加一行。',
      '找不到，页面上就缺一块：不知道是哪个站、哪笔钱、哪份文件。',
    ],
    'data/demo/services.csv',
    ['编号,站点,类别,名称,一句话,费用,状态,出处'],
    [
      ['meals,demo-station,养老服務,送饭上门,把饭送到家,免费,开放,demo-doc'],
      ['meals,demo-station,养老服务,送饭上门,把饭送到家,免费,开放,demo-doc'],
    ],
  ),
  guide(
    'cycle',
    [
      '上下级绕成了圈：甲的上级是乙，乙的上级又是甲；或者填了自己。',
      '看哪一个是最上面的，把它的上级空着。',
      '绕成圈，网站不知道谁管谁，合计也会数不完。',
    ],
    'data/demo/stations.csv',
    ['编号,名称,类型,区划,上级站点,资料性质,出处'],
    [
      ['demo-room,河湾村社工室,社工室,demo,demo-room,示例,demo-doc'],
      ['demo-room,河湾村社工室,社工室,demo,demo-station,示例,demo-doc'],
    ],
  ),
  guide(
    'belongs',
    [
      '看不出这一行属于谁：站点、区划、机构都空着。',
      '填上站点；文件没有写明站点的，填区划或机构。',
      '不知道属于谁，哪个地方的页面都显示不了它。',
    ],
    'data/demo/projects.csv',
    ['编号,站点,名称,状态,出处'],
    [['lunch,,中午一顿饭,进行中,demo-doc'], ['lunch,demo-station,中午一顿饭,进行中,demo-doc']],
  ),
  guide(
    'sources',
    [
      '没有写出处：数字、服务、项目、资金从哪份文件来。',
      '填“文件”表里的编号。没有登记过的文件，先在“文件”表加一行。',
      '居民看到一个数，会问“哪里写的”。没有出处，这个数就没有人信。',
    ],
    'data/demo/projects.csv',
    ['编号,站点,名称,状态,出处'],
    [['lunch,demo-station,中午一顿饭,进行中,'], ['lunch,demo-station,中午一顿饭,进行中,demo-doc']],
  ),
  guide(
    'source-date',
    [
      '日期和出处的日期对不上：文件发布的时候，这件事还没有发生，或者前后差了好几年。',
      '对照原件看两个日期。也看看出处是不是引错了文件。',
      '一份 2024 年 1 月的总结，写不出 2024 年 5 月的支出。',
    ],
    'data/demo/figures.csv',
    ['编号,对象类型,对象,指标,数值,单位,截至,出处'],
    [
      ['f1,站点,demo-station,ind-people,318,人次,2024-05-31,demo-doc'],
      ['f1,站点,demo-station,ind-people,318,人次,2023-12-31,demo-doc'],
    ],
  ),
  guide(
    'document-file',
    [
      '“文件”表里写了原件的文件名，而 public/documents 里没有它。',
      '把原件放进 public/documents，或者改正文件名。没有原件就空着。',
      '居民点开要看得到原件。',
    ],
    'data/demo/documents.csv',
    ['编号,标题,发布者,日期,类型,文件'],
    [
      ['contract,送餐合同,示例镇,2023-01-05,合同,contact.pdf'],
      ['contract,送餐合同,示例镇,2023-01-05,合同,contract.pdf'],
    ],
    { publicFiles: ['documents/contract.pdf'] },
  ),
  guide(
    'sample-mix',
    [
      '示例的内容引用了真实的地方，或者真实的内容引用了示例。',
      '改成同一边的编号。照着示例改自己的资料时，最容易留下一格没改。',
      '示例是虚构的，混进来就成了假账。',
    ],
    'data/demo/services.csv',
    ['编号,站点,类别,名称,一句话,费用,状态,服务地点,出处'],
    [
      ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,poli,demo-doc'],
      ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,demo,demo-doc'],
    ],
  ),
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
