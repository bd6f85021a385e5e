import { ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

const organizations = ['编号,名称,类型,同意公示名称,出处'];

const donation = {
  ...ledger,
  'data/demo/funds.csv': [
    '编号,名称,类型,拨付方,接收站点,出处',
    'meals,送餐资金,福利彩票公益金,,demo-station,demo-doc',
    'gifts,捐款,社会捐赠,shop,demo-station,demo-doc',
  ],
};

export const guide: Guide = guideOf(
  [
    '捐赠方没有同意公布名称，名称却写在表里；或者还没有问过。',
    '问过以后填“是”。不同意的填“否”，名称改成“一家不公布名称的企业”。',
    '捐赠人有权不公布姓名和名称（慈善法第八十二条）。',
  ],
  'data/demo/organizations.csv',
  organizations,
  [['shop,示例粮油店,企业,否,demo-doc'], ['shop,一家不公布名称的企业,企业,否,demo-doc']],
  { others: donation },
);
