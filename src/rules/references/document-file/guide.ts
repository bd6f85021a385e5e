import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '“文件”表里写了原件的文件名，而 public/documents 里没有它。',
    '把原件放进 public/documents，或者改正文件名。没有原件就空着。',
    '居民点开要看得到原件。',
  ],
  'data/demo/documents.csv',
  ['编号,标题,发布者,日期,类型,文件'],
  [['contract,送餐合同,示例镇,2023-01-05,合同,contact.pdf'], ['contract,送餐合同,示例镇,2023-01-05,合同,contract.pdf']],
  { publicFiles: ['documents/contract.pdf'] },
);
