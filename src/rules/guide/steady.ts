import { guide, type Guide } from './guide.ts';
import { expensesFile, expensesHead, ledger } from './ledger-case.ts';

const vouchers = {
  ...ledger,
  'data/demo/documents.csv': [
    '编号,标题,发布者,日期,类型',
    'vouchers,示例镇凭证汇总,示例镇,2024-01-01,凭证汇总',
    'report,示例镇助餐新闻,示例报,2024-01-01,新闻报道',
  ],
};
const services = {
  ...ledger,
  'data/demo/services.csv': [
    '编号,站点,类别,名称,一句话,费用,状态,项目,出处',
    'lunch-service,demo-station,cat-elderly,送餐,中午送饭上门。,免费,开放,lunch,demo-doc',
    'bath-service,demo-station,cat-elderly,助浴,上门帮着洗澡。,免费,开放,bath,demo-doc',
  ],
};

/** What comes again is written in the same words; what a payment is for, and of which station, is said once. */
export const steadyGuides: readonly Guide[] = [
  guide(
    'steady-words',
    [
      '每期都有的一笔，这一期的收款方、服务、单位或项目，和别的各期都不一样。',
      '对照凭证，写错的改过来。真的换了一家，就不用改。',
      '金额没有错，钱却记到了别家名下，光看数目看不出来。',
    ],
    expensesFile,
    [
      '编号,资金,日期,金额（元）,支出类别,摘要,数量,单位,出处',
      'e1,meals,2023-02-02,920.00,exp-goods,一季度中午送饭,230,份,demo-doc',
      'e2,meals,2023-05-04,928.00,exp-goods,二季度中午送饭,232,份,demo-doc',
    ],
    [
      ['e3,meals,2023-08-03,936.00,exp-goods,三季度中午送饭,234,天,demo-doc'],
      ['e3,meals,2023-08-03,936.00,exp-goods,三季度中午送饭,234,份,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'period-twice',
    [
      '同一家、同一件事，同一季或半年写了两次，或者时候还没到就付了。',
      '看凭证是哪一期的，把摘要改对；记重的删掉。分两次付的，在摘要写明。',
      '一期付两次，多半是季度写错，也可能真的多付了。',
    ],
    expensesFile,
    [...expensesHead, 'e1,meals,2023-07-04,928.00,exp-goods,二季度中午送饭,demo-doc'],
    [
      ['e2,meals,2023-10-10,936.00,exp-goods,二季度中午送饭,demo-doc'],
      ['e2,meals,2023-10-10,936.00,exp-goods,三季度中午送饭,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'counted-in',
    [
      '单位和摘要里的“每户”“每人”对不上，或者收款群体是家庭，单位写成了人。',
      '核对发的是多少户还是多少人，把单位改对。',
      '一户里有几个人，户写成人，受益的人数就错了。',
    ],
    expensesFile,
    ['编号,资金,日期,金额（元）,支出类别,摘要,收款群体,人数,数量,单位,出处'],
    [
      ['e1,meals,2023-05-09,3000.00,exp-goods,端午慰问，每户100元,低收入家庭,30,30,人,demo-doc'],
      ['e1,meals,2023-05-09,3000.00,exp-goods,端午慰问，每户100元,低收入家庭,30,30,户,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'source-kind',
    [
      '自己公开的支出，出处是新闻报道；或者别的支出都出自凭证汇总，只有这一笔是别的文件。',
      '把出处改成凭证或凭证汇总。没有错就不用改。',
      '新闻报道代替不了凭证，别人要能按凭证核对。',
    ],
    expensesFile,
    expensesHead,
    [
      ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,report'],
      ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,vouchers'],
    ],
    { others: vouchers },
  ),
  guide(
    'same-station',
    [
      '收入、预算的站点和资金的接收站点不一样，支出的站点和它的预算不一样，或者站点旁边写了别处的区划。',
      '看这笔钱是哪个站的，把写错的站点或区划改对。没有错就不用改。',
      '站点写错，钱就算到别的站的账上去了。',
    ],
    'data/demo/receipts.csv',
    ['编号,资金,站点,区划,日期,金额（元）,类别,出处'],
    [
      ['meals-2023,meals,demo-station,demo-far,2023-01-10,100000.00,拨入,demo-doc'],
      ['meals-2023,meals,demo-station,,2023-01-10,100000.00,拨入,demo-doc'],
    ],
    {
      others: {
        'data/demo/regions.csv': ['编号,名称,级别,上级,示例', 'demo-far,示例邻镇,乡,cn,是'],
        'data/demo/funds.csv': ['编号,名称,类型,接收站点,出处', 'meals,送餐资金,福利彩票公益金,demo-station,demo-doc'],
      },
    },
  ),
  guide(
    'service-project',
    [
      '支出写的服务属于一个项目，而这笔钱记在另一个项目。',
      '核对支出的服务和项目，把错的那一格改对。没有错就不用改。',
      '服务页面会写花了多少钱，记错了，就成了别的服务花的。',
    ],
    expensesFile,
    ['编号,资金,项目,服务,日期,金额（元）,支出类别,摘要,出处'],
    [
      ['e1,meals,lunch,bath-service,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
      ['e1,meals,lunch,lunch-service,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
    ],
    { others: services },
  ),
];
