import { expensesFile, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

const services = {
  ...ledger,
  'data/demo/services.csv': [
    '编号,站点,类别,名称,一句话,费用,状态,项目,出处',
    'lunch-service,demo-station,cat-elderly,送餐,中午送饭上门。,免费,开放,lunch,demo-doc',
    'bath-service,demo-station,cat-elderly,助浴,上门帮着洗澡。,免费,开放,bath,demo-doc',
  ],
};

export const guide: Guide = guideOf(
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
);
