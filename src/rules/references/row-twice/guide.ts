import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '同一份文件记了两行，或者同一个数字写了两遍。',
    '删掉一行。两个数不一样的，对照原文留对的。不是一件事，就写出不同。',
    '一个数写两遍，改的时候只改一遍，两处就不一样了。',
  ],
  'data/demo/documents.csv',
  ['编号,标题,发布者,日期,类型', 'contract,送餐合同,示例镇,2023-01-05,合同'],
  [['contract-b,送餐合同,示例镇,2023-01-05,合同'], ['contract-b,助浴合同,示例镇,2023-01-05,合同']],
);
