import { expensesFile, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
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
);
