import { guideOf, type Guide } from '../../engine/guide.ts';
import { duties } from '../example-terms.ts';

export const guide: Guide = guideOf(
  [
    '依据管不到这次公示：管项目的用在了季度上，没有期限，只管别的钱，或者应公布日期比它的期限还晚。',
    '改成规定了这次公示的那一条，或核对应公布日期和期限规则。',
    '居民要能翻到那条规定，自己看应当哪天公布。',
  ],
  'data/demo/disclosures.csv',
  ['编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期,依据'],
  [
    ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,closing'],
    ['q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,quarterly'],
  ],
  { others: duties },
);
