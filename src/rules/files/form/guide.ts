import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '意思看得懂，写法不整齐：全角数字、2024/1/2 这样的日期、多余的空格、7万元。',
    '不用动手：运行 npm run fix 会自动改好。没有装程序的，也可以不改，不影响公布。',
    '写法一样，两次改动才比得出差别，别人用这些数据也省事。',
  ],
  'data/demo/stations.csv',
  ['编号,名称,类型,区划,成立日期,资料性质,出处'],
  [
    ['demo-room,河湾村社工室,社工室,demo,2024年1月2日,示例,demo-doc'],
    ['demo-room,河湾村社工室,社工室,demo,2024-01-02,示例,demo-doc'],
  ],
);
