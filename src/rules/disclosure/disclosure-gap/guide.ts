import { guideOf, type Guide } from '../../engine/guide.ts';

const disclosures = ['编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期'];

const first = 'q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26';

export const guide: Guide = guideOf(
  [
    '一个站的季度公示或年度公示，中间少了一期。',
    '把少的那一期补上：晚了也要公布，页面会写晚了几天。期间写错的，改期间。',
    '中间少一期，那几个月的钱就没有人看见过。',
  ],
  'data/demo/disclosures.csv',
  [...disclosures, first],
  [
    ['q3,demo-station,季度,2024-07-01,2024-09-30,2024-10-30,2024-10-25'],
    ['q2,demo-station,季度,2024-04-01,2024-06-30,2024-07-30,2024-07-26'],
  ],
);
