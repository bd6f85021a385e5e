import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '收入、支出或预算的备注、摘要、理由里，像是写了一个人的姓名。',
    '改成“一位居民”“授课老师”这样的说法。不是人名，就不用改。',
    '捐赠人和领钱的人没有同意，姓名就不能公布。',
  ],
  'data/demo/receipts.csv',
  ['编号,资金,日期,金额（元）,类别,备注,出处'],
  [['g1,gifts,2023-03-10,500.00,捐赠,李某某捐赠,demo-doc'], ['g1,gifts,2023-03-10,500.00,捐赠,一位居民捐赠,demo-doc']],
  { others: { 'data/demo/funds.csv': ['编号,名称,类型,接收站点,出处', 'gifts,捐款,社会捐赠,demo-station,demo-doc'] } },
);
