import { describe, expect, it } from 'vitest';
import { parseHours } from './hours.ts';

const morning = [8 * 60 + 30, 12 * 60] as const;
const afternoon = [13 * 60 + 30, 17 * 60 + 30] as const;

describe('parseHours', () => {
  it('reads the week of a station', () => {
    expect(parseHours('周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30')).toEqual([
      { days: [1, 2, 3, 4, 5], spans: [morning, afternoon] },
      { days: [6], spans: [[540, 690]] },
    ]);
  });

  it.each([
    ['每天 08:30-12:00', [1, 2, 3, 4, 5, 6, 7]],
    ['工作日 08:30-12:00', [1, 2, 3, 4, 5]],
    ['周一、周三 08:30-12:00', [1, 3]],
    ['周一，周三 08:30-12:00', [1, 3]],
    ['周一-周三 08:30-12:00', [1, 2, 3]],
    ['周一到五 08:30-12:00', [1, 2, 3, 4, 5]],
    ['星期六至星期天 08:30-12:00', [6, 7]],
    ['周日 ８：３０－１２：００', [7]],
  ])('reads the days of “%s”', (text, days) => {
    expect(parseHours(text)).toEqual([{ days, spans: [morning] }]);
  });

  it('reads 全天 and midnight as the end of a day', () => {
    expect(parseHours('每天 全天')).toMatchObject([{ spans: [[0, 1440]] }]);
    expect(parseHours('周一 18:00-24:00')).toMatchObject([{ spans: [[1080, 1440]] }]);
  });

  it.each([
    '',
    '周一至周五',
    '08:30-12:00',
    '周八 08:30-12:00',
    '周五至周一 08:30-12:00',
    '周一 12:00-08:30',
    '周一 08:30-08:30',
    '周一 08:30-24:30',
    '周一 08:75-12:00',
    '周一 08:30-12:00 11:00-13:00',
    '周一 08:30-12:00 上午',
    '周一 08:30-12:00；',
    '法定节假日 08:30-12:00',
  ])('does not guess at “%s”', (text) => {
    expect(parseHours(text)).toBeUndefined();
  });
});
