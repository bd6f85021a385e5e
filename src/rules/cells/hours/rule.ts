import { cellRemarks } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';

/** Opening hours in a form that can be read and compared. */
export const hours: Rule = {
  id: 'hours',
  title: '开放时间写得明白',
  level: 'error',
  check: (context) =>
    cellRemarks(
      context,
      ['hours'],
      () =>
        '看不懂这样写的时间。请写成“周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30”的样子：' +
        '先写星期，空一格写时间，上午在前下午在后，两段之间用分号。',
    ),
};
