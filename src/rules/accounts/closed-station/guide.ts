import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '站点撤了或并了，可是没写日期，还有开放的服务，剩着钱，或者以后又记了收支。',
    '填上撤并日期。服务改成“结束”，或改到接着办的站；剩下的钱转到接着管它的资金，写上游收入。',
    '站并了，钱和服务都要有人接。两个站都记，账就多出一份。',
  ],
  'data/demo/stations.csv',
  ['编号,名称,类型,区划,撤并日期,并入,资料性质,出处'],
  [
    ['old-station,河湾社工站,社工站,demo,,demo-station,示例,demo-doc'],
    ['old-station,河湾社工站,社工站,demo,2023-12-31,demo-station,示例,demo-doc'],
  ],
);
