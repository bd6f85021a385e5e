import { expensesFile, expensesHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

const vouchers = {
  ...ledger,
  'data/demo/documents.csv': [
    '编号,标题,发布者,日期,类型',
    'vouchers,示例镇凭证汇总,示例镇,2024-01-01,凭证汇总',
    'report,示例镇助餐新闻,示例报,2024-01-01,新闻报道',
  ],
};

export const guide: Guide = guideOf(
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
);
