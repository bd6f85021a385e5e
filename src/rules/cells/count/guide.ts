import { guideOf, type Guide } from '../../engine/guide.ts';
import { services, service, servicesFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '数目是负数、是 0，或者大得不像一个乡镇的。',
    '对照原件看一看，多半是多打了一位，或者打反了。',
    '一个打错的数，会让整页的合计都错。',
  ],
  servicesFile,
  services('办理时限'),
  [service('-3'), service('3')],
);
