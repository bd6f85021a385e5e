import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '没有写出处：数字、服务、项目、资金从哪份文件来。',
    '填“文件”表里的编号。没有登记过的文件，先在“文件”表加一行。',
    '居民看到一个数，会问“哪里写的”。没有出处，这个数就没有人信。',
  ],
  'data/demo/projects.csv',
  ['编号,站点,名称,状态,出处'],
  [['lunch,demo-station,中午一顿饭,进行中,'], ['lunch,demo-station,中午一顿饭,进行中,demo-doc']],
);
