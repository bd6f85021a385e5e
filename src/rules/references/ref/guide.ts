import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '引用的编号在那张表里找不到；或者写的是名称，而这里要编号。',
    '照提示改成最接近的那个。真的没有，就先到那张表里加一行。',
    '找不到，页面上就缺一块：不知道是哪个站、哪笔钱、哪份文件。',
  ],
  'data/demo/services.csv',
  ['编号,站点,类别,名称,一句话,费用,状态,出处'],
  [
    ['meals,demo-station,养老服務,送饭上门,把饭送到家,免费,开放,demo-doc'],
    ['meals,demo-station,养老服务,送饭上门,把饭送到家,免费,开放,demo-doc'],
  ],
);
