import { guide, type Guide } from './guide.ts';

const fundsFile = 'data/demo/funds.csv';
const disclosuresFile = 'data/demo/disclosures.csv';
const duties = {
  'data/demo/duties.csv': [
    '编号,名称,生效,失效,义务,期限规则',
    'quarterly,示例公示制度第三条,2024-01-01,,每季公示收支。,每季结束后三十天内',
    'old,示例公示制度（旧）,2019-01-01,2022-12-31,每季公示收支。,每季结束后三十天内',
    'closing,示例公示制度第五条,2024-01-01,,项目做完要公示。,项目结束后三十天内',
  ],
};
const places = {
  'data/demo/regions.csv': ['编号,名称,级别,上级,示例', 'demo-village,示例村,村,demo,是', 'demo-far,示例邻镇,乡,cn,是'],
  'data/demo/editions.csv': ['编号,站点,名称,生效日期', 'list,demo-station,2024 年版,2024-01-01'],
};

/** On what terms money is given, by which rule it is published, where it hangs, and who has to do with it. */
export const termGuides: readonly Guide[] = [
  guide(
    'fund-whole',
    [
      '自己公开的资金没有写限定用途、拨付方、层级、文号，而同类的别的资金写着；或者社区基金没有管理机构。',
      '照下达的文件、捐赠协议或章程补上。',
      '不写只能用在哪里，就看不出有没有用错。',
    ],
    fundsFile,
    ['编号,名称,类型,接收站点,限定用途,出处'],
    [
      ['meals,送餐资金,福利彩票公益金,demo-station,,demo-doc'],
      ['meals,送餐资金,福利彩票公益金,demo-station,只用于老年助餐,demo-doc'],
    ],
  ),
  guide(
    'fund-papers',
    [
      '资金的文号、科目、层级、拨付方、年度，和名称或下达它的文件对不上；或者文件还没有，钱就到了。',
      '打开下达的文件，照它改正写错的一格。没有错就不用改。',
      '钱从哪一级、按哪份文件来，是别人查这笔钱的第一步。',
    ],
    fundsFile,
    ['编号,名称,类型,层级,接收站点,功能科目,出处'],
    [
      ['meals,市级福利彩票公益金,福利彩票公益金,市,demo-station,2080299,demo-doc'],
      ['meals,市级福利彩票公益金,福利彩票公益金,市,demo-station,2296002,demo-doc'],
    ],
  ),
  guide(
    'basis-in-force',
    [
      '公示的依据那时还没有生效，或者已经失效；限制开始得比规定还早。',
      '改成那时有效的规定，或核对规定的生效、失效日期。',
      '按一条不算数的规定公布，等于没有说按什么公布。',
    ],
    disclosuresFile,
    ['编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期,依据'],
    [
      ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,old'],
      ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,quarterly'],
    ],
    { others: duties },
  ),
  guide(
    'disclosure-basis',
    [
      '依据管不到这次公示：管项目的用在了季度上，没有期限，只管别的钱，或者应公布日期比它的期限还晚。',
      '改成规定了这次公示的那一条，或核对应公布日期和期限规则。',
      '居民要能翻到那条规定，自己看应当哪天公布。',
    ],
    disclosuresFile,
    ['编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期,依据'],
    [
      ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,closing'],
      ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,quarterly'],
    ],
    { others: duties },
  ),
  guide(
    'posting-place',
    [
      '清单或公示贴在不归这个站服务的地方，一处写了两遍，张贴比这一版早得多，或者有了新版还写旧版在位。',
      '核对区划、地点、公示版和日期。那里真的归它管，就补进站点的服务区划。',
      '居民照这张表去找清单，地方错了就白跑一趟。',
    ],
    'data/demo/postings.csv',
    ['编号,公示版,区划,地点,张贴日期,状态,核查日期'],
    [
      ['door,list,demo-far,村委会门口,2024-01-05,在位,2024-03-01'],
      ['door,list,demo-village,村委会门口,2024-01-05,在位,2024-03-01'],
    ],
    { others: places },
  ),
  guide(
    'before-founded',
    [
      '收入或支出的日期，早于站点的成立日期。',
      '核对成立日期和那些行的站点、日期。从别处接过来的账，没有错就不用改。',
      '站还没有，就不会有站的账。',
    ],
    'data/demo/stations.csv',
    ['编号,名称,类型,区划,成立日期,资料性质,出处'],
    [
      ['demo-meals,示例镇助餐站,服务中心,demo,2023-06-18,示例,demo-doc'],
      ['demo-meals,示例镇助餐站,服务中心,demo,2021-06-18,示例,demo-doc'],
    ],
    {
      others: {
        [fundsFile]: ['编号,名称,类型,接收站点,出处', 'meals,送餐资金,财政拨款,demo-meals,demo-doc'],
        'data/demo/receipts.csv': [
          '编号,资金,站点,日期,金额（元）,类别,出处',
          'r1,meals,demo-meals,2023-01-10,100000.00,拨入,demo-doc',
        ],
      },
    },
  ),
  guide(
    'organization-kind',
    [
      '机构的名称和类型、等级、区划、是否同意公布对不上；合作机构里有承接机构自己；钱付给了个人汇总。',
      '照登记的名称核对类型。付给许多人的，填收款群体和人数。',
      '机关、企业、社会组织各有各的公开规矩，类型错了，规矩也用错了。',
    ],
    'data/demo/organizations.csv',
    ['编号,名称,类型,区划,出处'],
    [['office,示例镇人民政府,企业,demo,demo-doc'], ['office,示例镇人民政府,党政机关,demo,demo-doc']],
  ),
  guide(
    'named-person',
    [
      '收入、支出或预算的备注、摘要、理由里，像是写了一个人的姓名。',
      '改成“一位居民”“授课老师”这样的说法。不是人名，就不用改。',
      '捐赠人和领钱的人没有同意，姓名就不能公布。',
    ],
    'data/demo/receipts.csv',
    ['编号,资金,日期,金额（元）,类别,备注,出处'],
    [
      ['g1,gifts,2023-03-10,500.00,捐赠,李某某捐赠,demo-doc'],
      ['g1,gifts,2023-03-10,500.00,捐赠,一位居民捐赠,demo-doc'],
    ],
    { others: { [fundsFile]: ['编号,名称,类型,接收站点,出处', 'gifts,捐款,社会捐赠,demo-station,demo-doc'] } },
  ),
];
