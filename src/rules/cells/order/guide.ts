import { guideOf, type Guide } from '../../engine/guide.ts';
import { servicesFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '两个日期的先后反了，或者已经发生的事写成了以后的日子。',
    '对照原件，把写反或写错的改过来。',
    '结束早于开始，居民就不知道现在还办不办。',
  ],
  servicesFile,
  ['编号,站点,类别,名称,一句话,费用,状态,生效日期,失效日期,出处'],
  [
    ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,2025-01-01,2024-12-31,demo-doc'],
    ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,2024-01-01,2026-12-31,demo-doc'],
  ],
);
