import { guideOf, type Guide } from '../../engine/guide.ts';
import { servicesFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '短句太长。“一句话”最多 40 个字。',
    '删到能一口气念完，细节写到“说明”里。',
    '手机上、墙上、广播里，长句子没人看得完。',
  ],
  servicesFile,
  ['编号,站点,类别,名称,一句话,费用,状态,出处'],
  [
    [
      'meals,demo-station,cat-elderly,送饭上门,给住在示例镇、自己做不了饭、家里又没有人能做饭的老人，每天中午由志愿者把热乎乎的饭菜送到家门口,免费,开放,demo-doc',
    ],
    ['meals,demo-station,cat-elderly,送饭上门,把午饭送到做不了饭的老人家里,免费,开放,demo-doc'],
  ],
);
