import { expensesFile, expensesHead, ledger, receiptsHead, rice } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';

const usual = [
  'e1,meals,2023-01-19,920.00,exp-goods,一月的米和油,demo-doc',
  'e2,meals,2023-02-16,968.00,exp-goods,二月的米和油,demo-doc',
  'e3,meals,2023-03-15,935.00,exp-goods,三月的米和油,demo-doc',
  'e4,meals,2023-04-14,951.00,exp-goods,四月的米和油,demo-doc',
];

/** What is wrong with a single amount. */
export const amountGuides: readonly Guide[] = [
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
        'data/demo/receipts.csv': [...receiptsHead, 'r1,meals,2023-01-10,90000000.00,拨入,,demo-doc'],
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
      '冲销早于原来那一笔，两笔不是同一类，或者收款方不是同一家。',
      '核对日期、支出类别和收款方，改成和原来那一笔一致。',
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
];
