import { expensesFile, expensesHead, ledger, rice } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';

const published = {
  ...ledger,
  [expensesFile]: [...expensesHead, rice],
  'data/demo/disclosures.csv': [
    '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
    'second-quarter,demo-station,季度,2023-04-01,2023-06-30,2023-07-30,2023-07-26',
  ],
};

/** What does not go together in the books, though each amount may be right. */
export const bookGuides: readonly Guide[] = [
  guide(
    'fund-kind',
    [
      '资金的名称、类型、年度和收入的类别互相对不上，或者两笔资金同名。',
      '核对资金的来历，把错的那一格改对；同名的写出不同，例如年度。没有错就不用改。',
      '类型错了，合计就归错类，该有的彩票公益金标识也会没有。',
    ],
    'data/demo/funds.csv',
    ['编号,名称,类型,接收站点,出处'],
    [['meals,送餐福彩资金,其他,demo-station,demo-doc'], ['meals,送餐福彩资金,福利彩票公益金,demo-station,demo-doc']],
  ),
  guide(
    'own-books',
    [
      '自己公开的账里，支出没有收款方，收入没有日期，数量和单位少一样，摘要什么也没说，或者金额写成约数。',
      '对照凭证补上。付给许多人的，填收款群体和人数。',
      '账是自己的，凭证上样样都有；少一样，别人就核对不了。',
    ],
    expensesFile,
    ['编号,资金,日期,金额（元）,支出类别,摘要,收款方,收款群体,人数,出处'],
    [
      ['e1,meals,2023-05-09,948.00,exp-goods,四月的餐补,,,,demo-doc'],
      ['e1,meals,2023-05-09,948.00,exp-goods,四月的餐补,,来吃饭的老人,30,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'repeated-payment',
    [
      '两笔钱的金额、收款方、摘要都一样，只是日期差几天，或者记在不同的资金里。',
      '对照凭证，重复的删掉；确实是两笔，就不用改。',
      '换个日期再记一遍，是账目多出一笔最常见的样子。',
    ],
    expensesFile,
    [...expensesHead, rice],
    [
      ['e2,meals,2023-05-10,948.00,exp-goods,四月的米和油,demo-doc'],
      ['e2,meals,2023-06-12,926.00,exp-goods,五月的米和油,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'steady-amount',
    [
      '每期都有的一笔，这一期和别的各期差了好多倍。',
      '对照凭证，看是不是多打或少打了一位。没有错就不用改。',
      '多打一个 0，看上去还是个平常的数，只有和别的各期比才看得出来。',
    ],
    expensesFile,
    [...expensesHead, 'e1,meals,2023-03-02,920.00,exp-goods,上半年水电,demo-doc'],
    [
      ['e2,meals,2023-09-04,9350.00,exp-goods,下半年水电,demo-doc'],
      ['e2,meals,2023-09-04,935.00,exp-goods,下半年水电,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'correction-disclosure',
    [
      '更正的是公布过的一行，却没有写是哪一次公示；写的那一次没有这一行；或者同一格更正记了两遍。',
      '在“公示”填当时写错的那一次公示的编号；记重了就删掉一行。',
      '看过那次公示的人，要能知道它哪里改了、多少天才改。',
    ],
    'data/demo/corrections.csv',
    ['编号,表,行,列,原值,新值,理由,发现渠道,日期,公示'],
    [
      ['c1,expenses,e1,金额（元）,984.00,948.00,两个数字打反了,居民,2023-08-02,'],
      ['c1,expenses,e1,金额（元）,984.00,948.00,两个数字打反了,居民,2023-08-02,second-quarter'],
    ],
    { others: published },
  ),
  guide(
    'closed-station',
    [
      '站点撤了或并了，可是没写日期，还有开放的服务，剩着钱，或者以后又记了收支。',
      '填上撤并日期。服务改成“结束”，或改到接着办的站；剩下的钱转到接着管它的资金，写上游收入。',
      '站并了，钱和服务都要有人接。两个站都记，账就多出一份。',
    ],
    'data/demo/stations.csv',
    ['编号,名称,类型,区划,撤并日期,并入,资料性质,出处'],
    [
      ['old-station,河湾社工站,社工站,demo,,demo-station,示例,demo-doc'],
      ['old-station,河湾社工站,社工站,demo,2023-12-31,demo-station,示例,demo-doc'],
    ],
  ),
];
