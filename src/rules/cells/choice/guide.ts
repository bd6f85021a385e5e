import { guideOf, type Guide } from '../../engine/guide.ts';
import { stations, stationsFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '只能从几个说法里选的格，填了别的。',
    '照提示选一个。拿不准的，在手册里看那张表的说明。',
    '说法一样，才能归类、合计和筛选。',
  ],
  stationsFile,
  stations('电话'),
  [['demo-room,河湾村社工室,社工点,demo,,示例,demo-doc'], ['demo-room,河湾村社工室,社工室,demo,,示例,demo-doc']],
);
