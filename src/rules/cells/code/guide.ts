import { guideOf, type Guide } from '../../engine/guide.ts';
import { stations, station, stationsFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '统一社会信用代码、电话、网址写得不对，或者长数字被 Excel 改成了 1.2E+17。',
    '照原文重新填。电话一格一个，不写姓名。在 Excel 里填长数字，先把这一列的格式设成“文本”。',
    '电话差一位就打不通，代码差一位就查不到。',
  ],
  stationsFile,
  stations('电话'),
  [station('8617'), station('000-12345678')],
);
