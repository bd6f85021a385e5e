import { guideOf, type Guide } from '../../engine/guide.ts';
import { stations, station, stationsFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '看不出是哪一天：5/6/23、去年底，或者日历上没有的日子。',
    '写成 2023-12-27 的样子。只知道月份写 2023-12，只知道年份写 2023。不知道就空着。',
    '5/6/23 可以是五月六日，也可以是六月五日。网站不替您猜。',
  ],
  stationsFile,
  stations('成立日期'),
  [station('5/6/23'), station('2023-06-05')],
);
