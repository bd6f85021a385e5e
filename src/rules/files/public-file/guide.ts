import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    'public 文件夹里放了网页、脚本、SVG 这类能带程序的文件。',
    '另存为 PDF 或图片再放。',
    '别人点开的是公示栏的地址，里面的程序就会以公示栏的名义运行。',
  ],
  'data/demo/documents.csv',
  ['编号,标题,发布者,日期,类型,文件'],
  [
    ['contract,送餐合同,示例镇,2023-01-05,合同,contract.html'],
    ['contract,送餐合同,示例镇,2023-01-05,合同,contract.pdf'],
  ],
  { bad: { publicFiles: ['documents/contract.html'] }, good: { publicFiles: ['documents/contract.pdf'] } },
);
