import { expensesFile, expensesHead, ledger, receiptsHead, rice } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';

const ownFunds = { 'data/demo/funds.csv': ledger['data/demo/funds.csv'] ?? [] };

/** Money that is there or not there: balances, what is carried over and passed on, what a fund may pay for and when. */
export const balanceGuides: readonly Guide[] = [
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
