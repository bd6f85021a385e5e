import { expensesFile, ledger, receiptsHead } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';

const funds = ['编号,名称,类型,层级,拨付方,接收站点,接收机构,出处'];
const organizations = {
  'data/demo/organizations.csv': [
    '编号,名称,类型,区划,同意公示名称,出处',
    'bureau,示例镇民政所,党政机关,demo,不适用,demo-doc',
    'shop,示例米店,企业,demo,不适用,demo-doc',
    'agency,示例社工机构,社会工作服务机构,demo,不适用,demo-doc',
  ],
};

/** What rows of money say in words, beside the amounts: who gave it, what kind it is, to whom it went. */
export const moneyWordGuides: readonly Guide[] = [
  guide(
    'fund-parties',
    [
      '拨付方和资金的类型、层级对不上，拨付方就是接收机构，文号的年份不对，或者功能科目位数不对。',
      '对照拨款文件，把错的那一格改对。没有错就不用改。',
      '钱从谁那里来，是账的第一句话。这一句错了，后面都对不上。',
    ],
    'data/demo/funds.csv',
    funds,
    [
      ['meals,送餐资金,财政拨款,乡,shop,demo-station,agency,demo-doc'],
      ['meals,送餐资金,财政拨款,乡,bureau,demo-station,agency,demo-doc'],
    ],
    { others: organizations },
  ),
  guide(
    'receipt-kind',
    [
      '备注说是转来的，没写上游收入；备注说是结转或实物，类别写的是别的；或者利息高得不像利息。',
      '看备注和凭证，哪个说对了，就照它改另一个。',
      '转来的钱不写上游，合计里就算了两次；实物当成进账，余额就多出来。',
    ],
    'data/demo/receipts.csv',
    [...receiptsHead.map((line) => `${line},备注`), 'gifts-1,gifts,2023-01-10,5000.00,捐赠,,demo-doc,'],
    [
      ['meals-1,meals,2023-02-10,2000.00,拨入,,demo-doc,从捐款里转来'],
      ['meals-1,meals,2023-02-10,2000.00,拨入,gifts-1,demo-doc,从捐款里转来'],
    ],
    { others: { 'data/demo/funds.csv': ledger['data/demo/funds.csv'] ?? [] } },
  ),
  guide(
    'paid-to-self',
    [
      '收款方就是这笔资金的拨付方，或者就是接收它的机关自己。',
      '填真正收钱的人。退回拨付方的钱，不写成支出，请和管账的人商量怎么记。',
      '付给自己，看不出钱花到了哪里。',
    ],
    expensesFile,
    ['编号,资金,日期,金额（元）,支出类别,摘要,收款方,出处'],
    [
      ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,bureau,demo-doc'],
      ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,shop,demo-doc'],
    ],
    {
      others: {
        ...ledger,
        ...organizations,
        'data/demo/funds.csv': [...funds, 'meals,送餐资金,财政拨款,乡,bureau,demo-station,agency,demo-doc'],
        'data/demo/receipts.csv': [...receiptsHead, 'r1,meals,2023-01-10,9000.00,拨入,,demo-doc'],
      },
    },
  ),
];
