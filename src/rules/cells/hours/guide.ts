import { guideOf, type Guide } from '../../engine/guide.ts';
import { stations, station, stationsFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '开放时间、服务时间的写法读不懂。',
    '写成“周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30”的样子：先星期，空一格，再时间。',
    '读得懂，网站才能告诉居民“现在有没有人”。',
  ],
  stationsFile,
  stations('开放时间'),
  [station('早八点到晚五点'), station('周一至周五 08:00-17:00')],
);
