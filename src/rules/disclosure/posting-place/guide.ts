import { guideOf, type Guide } from '../../engine/guide.ts';

const places = {
  'data/demo/regions.csv': ['编号,名称,级别,上级,示例', 'demo-village,示例村,村,demo,是', 'demo-far,示例邻镇,乡,cn,是'],
  'data/demo/editions.csv': ['编号,站点,名称,生效日期', 'list,demo-station,2024 年版,2024-01-01'],
};

export const guide: Guide = guideOf(
  [
    '清单或公示贴在不归这个站服务的地方，一处写了两遍，张贴比这一版早得多，或者有了新版还写旧版在位。',
    '核对区划、地点、公示版和日期。那里真的归它管，就补进站点的服务区划。',
    '居民照这张表去找清单，地方错了就白跑一趟。',
  ],
  'data/demo/postings.csv',
  ['编号,公示版,区划,地点,张贴日期,状态,核查日期'],
  [
    ['door,list,demo-far,村委会门口,2024-01-05,在位,2024-03-01'],
    ['door,list,demo-village,村委会门口,2024-01-05,在位,2024-03-01'],
  ],
  { others: places },
);
