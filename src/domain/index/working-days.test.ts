import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { addWorkingDays, isWorkingDay, workCalendar, workingDaysIn } from './working-days.ts';

// Days of no real notice: 7 and 8 May 2024 (Tuesday, Wednesday) off, Saturday 11 May on.
const calendar = workCalendar(
  moneyPortal({ holidays: 'id,date,kind\na,2024-05-07,放假\nb,2024-05-08,放假\nc,2024-05-11,调休上班' }),
);
const plain = workCalendar(moneyPortal({}));

describe('a working day', () => {
  it('is Monday to Friday', () => {
    expect(['2024-05-05', '2024-05-06', '2024-05-10', '2024-05-11'].map((day) => isWorkingDay(day, plain))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is not a holiday, and is a day of a weekend that is worked', () => {
    expect(['2024-05-07', '2024-05-11', '2024-05-12'].map((day) => isWorkingDay(day, calendar))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('addWorkingDays', () => {
  it('does not count the day that it starts from', () => {
    expect(addWorkingDays('2024-05-06', 1, plain)).toBe('2024-05-07');
    expect(addWorkingDays('2024-05-10', 1, plain)).toBe('2024-05-13');
    expect(addWorkingDays('2024-05-06', 20, plain)).toBe('2024-06-03');
  });

  it('passes over holidays and counts worked weekends', () => {
    expect(addWorkingDays('2024-05-06', 1, calendar)).toBe('2024-05-09');
    expect(addWorkingDays('2024-05-06', 3, calendar)).toBe('2024-05-11');
    expect(addWorkingDays('2024-05-06', 4, calendar)).toBe('2024-05-13');
  });

  it('ends on a working day, after exactly that many', () => {
    const start = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const from = date.toISOString().slice(0, 10);
        const end = addWorkingDays(from, count, calendar);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(addWorkingDays(addWorkingDays(from, count - 1, calendar), 1, calendar)).toBe(end);
      }),
    );
  });
});

describe('workingDaysIn', () => {
  it('reads only rules that count working days', () => {
    expect(workingDaysIn('20个工作日内')).toBe(20);
    expect(workingDaysIn('形成后 7 个工作日内')).toBe(7);
    for (const rule of [undefined, '每年一次', '30日内', '批准后20日内', '6月底前']) {
      expect(workingDaysIn(rule)).toBeUndefined();
    }
  });
});
