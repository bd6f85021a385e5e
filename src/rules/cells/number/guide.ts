import { guideOf, type Guide } from '../../engine/guide.ts';
import { services, service, servicesFile } from '../example-cells.ts';

export const guide: Guide = guideOf(
  [
    '该填数字的格里不是数字。',
    '只写阿拉伯数字，写全：1100000，不写 110万。单位写在单位那一列。',
    '写成数字，才能相加、比较。',
  ],
  servicesFile,
  services('办理时限'),
  [service('三五天'), service('5')],
);
