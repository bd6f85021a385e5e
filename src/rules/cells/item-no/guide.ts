import { guideOf, type Guide } from '../../engine/guide.ts';
import { services, service, servicesFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '清单序号写法不对，或者一份清单里两项用了同一个序号。',
    '写成“类-项”，例如 1-1。照公布的清单改正其中一个。',
    '居民照着墙上的序号打电话，同一个号不能是两件事。',
  ],
  servicesFile,
  services('序号'),
  [service('第一项'), service('1-1')],
);
