import { guideOf, type Guide } from '../../engine/guide.ts';
import { duties } from '../example-terms.ts';

export const guide: Guide = guideOf(
  [
    '公示的依据那时还没有生效，或者已经失效；限制开始得比规定还早。',
    '改成那时有效的规定，或核对规定的生效、失效日期。',
    '按一条不算数的规定公布，等于没有说按什么公布。',
  ],
  'data/demo/disclosures.csv',
  ['编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期,依据'],
  [
    ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,old'],
    ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,quarterly'],
  ],
  { others: duties },
);
