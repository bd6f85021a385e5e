import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, isAfter, parseDate, parseMoment, yearOf } from './date.ts';

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe('parseDate', () => {
  it.each([
    ['2021', '2021'],
    ['2021-04', '2021-04'],
    ['2021-04-18', '2021-04-18'],
    ['2021-4-8', '2021-04-08'],
    ['2021/4/18', '2021-04-18'],
    ['2021.04.18', '2021-04-18'],
    ['2021年', '2021'],
    ['2021年4月', '2021-04'],
    ['2023年12月27日', '2023-12-27'],
    ['2023 年 12 月 7 号', '2023-12-07'],
    ['２０２１－０４－１８', '2021-04-18'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s with no more precision than it has', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '',
    '今年',
    '5/6/23',
    '18-04-2021',
    '21-04-18',
    '20210418',
    '2021-13',
    '2021-00',
    '2021-04-31',
    '2023-02-29',
    '1899',
    '2101',
    '0050-01-01',
    '2021-04-18 09:00',
    '2021年4',
    '2021-04-',
  ])('does not guess at “%s”', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('leaves a canonical date as it is', () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(parseDate(date)).toBe(date);
      }),
    );
  });

  it('reads what formatDate writes', () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(parseDate(formatDate(date))).toBe(date);
      }),
    );
  });
});

describe('parseMoment', () => {
  it.each([
    ['2026-12-05 09:00', '2026-12-05 09:00'],
    ['2026-12-05', '2026-12-05'],
    ['2026-12-05T09:00', '2026-12-05 09:00'],
    ['2026/12/5 9:00', '2026-12-05 09:00'],
    ['2026年12月5日 9：30', '2026-12-05 09:30'],
    ['2026-12-05  23:59', '2026-12-05 23:59'],
  ])('reads %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });

  it.each([
    '',
    '09:00',
    '2026-12',
    '2026-12 09:00',
    '2026-12-05 24:00',
    '2026-12-05 09:60',
    '2026-12-05 9',
    '2026-12-05 上午',
    '2026-12-05 09:00-11:00',
    '2026-12-05 09:00 11:00',
  ])('does not guess at “%s”', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});

describe('formatDate', () => {
  it.each([
    ['2021', '2021年'],
    ['2021-04', '2021年4月'],
    ['2021-04-18', '2021年4月18日'],
    ['2026-12-05 09:00', '2026年12月5日 09:00'],
  ])('prints %s as %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});

describe('yearOf', () => {
  it('gives the year, where there is a date', () => {
    expect(yearOf('2021-04')).toBe(2021);
    expect(yearOf(undefined)).toBeUndefined();
  });
});

describe('isAfter', () => {
  it('is sure only where the precision allows', () => {
    expect(isAfter('2021-05', '2021-04-18')).toBe(true);
    expect(isAfter('2021-04', '2021-04-18')).toBe(false);
    expect(isAfter('2021-04-18', '2021-04')).toBe(false);
    expect(isAfter('2022', '2021-12-31')).toBe(true);
  });

  it('never holds both ways, nor of a date and itself', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(isAfter(a, b) && isAfter(b, a)).toBe(false);
        expect(isAfter(a, a)).toBe(false);
      }),
    );
  });
});
