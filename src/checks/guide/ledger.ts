import { expensesFile, expensesHead, ledger } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';

const rice = 'e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc';
const usual = [
  'e1,meals,2023-01-19,920.00,exp-goods,一月的米和油,demo-doc',
  'e2,meals,2023-02-16,968.00,exp-goods,二月的米和油,demo-doc',
  'e3,meals,2023-03-15,935.00,exp-goods,三月的米和油,demo-doc',
  'e4,meals,2023-04-14,951.00,exp-goods,四月的米和油,demo-doc',
];
const receiptsHead = ['编号,资金,日期,金额（元）,类别,上游收入,出处'];
const ownFunds = { 'data/demo/funds.csv': ledger['data/demo/funds.csv'] ?? [] };

/** Amounts, sums and balances. */
export const ledgerGuides: readonly Guide[] = [
  guide(
    'amount-is-id',
    [
      '金额的数字和日期、编号、文号或电话一模一样。',
      '对照凭证看一看，多半是抄错了格。没有错就不用改。',
      '20230509 元的米，多半是把日期抄成了金额。',
    ],
    expensesFile,
    expensesHead,
    [
      ['e1,meals,2023-05-09,20230.00,exp-goods,四月的米和油,demo-doc'].map((line) =>
        line.replace('20230.00', '20230509.00'),
      ),
      [rice],
    ],
    {
      others: {
        ...ledger,
        'data/demo/receipts.csv': [receiptsHead[0] ?? '', 'r1,meals,2023-01-10,90000000.00,拨入,,demo-doc'],
      },
    },
  ),
  guide(
    'unit-slip',
    [
      '一笔钱和同类的差了大约一百倍或一万倍。',
      '金额以元为单位。对照凭证，看是不是多打了两个 0，或者把万元当成了元。没有错就不用改。',
      '单位错了，一笔就能让全年的账面目全非。',
    ],
    expensesFile,
    [...expensesHead, ...usual],
    [
      ['e5,meals,2023-05-09,94800.00,exp-goods,五月的米和油,demo-doc'],
      ['e5,meals,2023-05-09,948.00,exp-goods,五月的米和油,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'unit-price',
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
  ),
  guide(
    'duplicate-payment',
    [
      '两笔钱的资金、日期、金额都一样，收款方或摘要也一样。',
      '对照凭证，重复的删掉；确实是两笔，就不用改。',
      '一笔钱记两遍，账就多出一份。',
    ],
    expensesFile,
    [...expensesHead, rice],
    [
      ['e2,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
      ['e2,meals,2023-06-12,926.00,exp-goods,五月的米和油,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'money-sign',
    [
      '金额是负数，却没有写冲销哪一笔；或者冲销写成了正数、退得比付的还多。',
      '退回的钱：在“冲销”填原来那笔的编号，金额写负数。不是退钱就写正数。',
      '负数只有一个意思：退回来的钱。',
    ],
    expensesFile,
    expensesHead,
    [['e1,meals,2023-05-09,-948.00,exp-goods,四月的米和油,demo-doc'], [rice]],
    { others: ledger },
  ),
  guide(
    'refund',
    [
      '冲销早于原来那一笔，或者两笔不是同一类。',
      '核对日期和支出类别，改成和原来那一笔一致。',
      '退钱总在付钱之后，退回哪一类，就减哪一类。',
    ],
    expensesFile,
    [
      '编号,资金,日期,金额（元）,支出类别,冲销,摘要,出处',
      'e1,meals,2023-05-09,948.00,exp-goods,,四月的米和油,demo-doc',
    ],
    [
      ['e2,meals,2023-05-08,-48.00,exp-goods,e1,退回多收的油钱,demo-doc'],
      ['e2,meals,2023-05-18,-48.00,exp-goods,e1,退回多收的油钱,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'fund-balance',
    [
      '一笔资金花的比收的多。',
      '看看有没有漏记的收入，或者记错资金的支出。',
      '钱不会凭空多出来。透支，就是账没有记全。',
    ],
    expensesFile,
    expensesHead,
    [
      ['e1,gifts,2023-05-09,5948.00,exp-goods,四月的米和油,demo-doc'],
      ['e1,gifts,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'spent-before-income',
    [
      '支出的日期早于这笔资金最早的收入。',
      '核对日期和资金。确实是先垫付的，就不用改。',
      '钱还没有到就已经花了，多半是日期或资金记错了。',
    ],
    expensesFile,
    expensesHead,
    [['e1,meals,2023-01-05,948.00,exp-goods,一月的米和油,demo-doc'], [rice]],
    { others: ledger },
  ),
  guide(
    'project-period',
    [
      '支出早于项目开始，或者比项目结束晚了一年多。',
      '核对支出的日期、项目，和项目的开始、结束日期。没有错就不用改。',
      '项目还没开始，哪来的支出。',
    ],
    expensesFile,
    ['编号,资金,项目,日期,金额（元）,支出类别,摘要,出处'],
    [
      ['e1,meals,lunch,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
      ['e1,meals,lunch,2023-06-09,948.00,exp-goods,四月的米和油,demo-doc'],
    ],
    {
      others: {
        ...ledger,
        'data/demo/projects.csv': [
          '编号,站点,名称,状态,开始日期,出处',
          'lunch,demo-station,中午一顿饭,进行中,2023-06-01,demo-doc',
        ],
      },
    },
  ),
  guide(
    'carried-over',
    [
      '“上年结转”的钱，和上一年年底剩下的不一样。',
      '核对结转的金额，再看上一年的收入、支出有没有漏记。',
      '去年剩多少，今年就从多少开始。差一分，也要说清楚去哪了。',
    ],
    'data/demo/receipts.csv',
    [...receiptsHead, 'old-1,meals,2022-03-01,1000.00,拨入,,demo-doc'],
    [
      ['new-1,next,2023-01-01,350.00,上年结转,old-1,demo-doc'],
      ['new-1,next,2023-01-01,400.00,上年结转,old-1,demo-doc'],
    ],
    {
      others: {
        'data/demo/funds.csv': [
          '编号,名称,类型,接收站点,出处',
          'meals,2022 年送餐资金,福利彩票公益金,demo-station,demo-doc',
          'next,2023 年送餐资金,福利彩票公益金,demo-station,demo-doc',
        ],
        [expensesFile]: [...expensesHead, 'e1,meals,2022-05-09,600.00,exp-goods,四月的米和油,demo-doc'],
      },
    },
  ),
  guide(
    'passed-on',
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
  ),
  guide(
    'excluded-use',
    [
      '花在了一条规定写明不能花的地方。规定在“使用限制”表里。',
      '核对资金和支出类别。凭证上确实合规的，就不用改。',
      '彩票公益金、捐款都有规定的用途，花错了要退。',
    ],
    expensesFile,
    expensesHead,
    [
      ['e1,meals,2023-05-09,948.00,exp-rent,五月的房租,demo-doc'],
      ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
    ],
    {
      others: {
        ...ledger,
        'data/demo/limits.csv': [
          '编号,资金类型,支出类别,区划,依据,说明',
          'l1,福利彩票公益金,exp-rent,demo,d1,不付房租。',
        ],
        'data/demo/duties.csv': ['编号,名称,生效,义务', 'd1,示例规定,2020-01-01,不付房租'],
      },
    },
  ),
];
