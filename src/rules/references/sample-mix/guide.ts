import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '示例的内容引用了真实的地方，或者真实的内容引用了示例。',
    '改成同一边的编号。照着示例改自己的资料时，最容易留下一格没改。',
    '示例是虚构的，混进来就成了假账。',
  ],
  'data/demo/services.csv',
  ['编号,站点,类别,名称,一句话,费用,状态,服务地点,出处'],
  [
    ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,poli,demo-doc'],
    ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,demo,demo-doc'],
  ],
);
