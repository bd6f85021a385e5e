import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../data/load.ts';
import { nodeFiles } from '../../data/files/node-files.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { addWorkingDays, isWorkingDay, knowsYears, workCalendar, workingDaysIn } from './working-days.ts';

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

describe('the calendar that ships with the site', () => {
  const { off, on } = workCalendar(loadPortal(nodeFiles, { data: 'data', content: 'none' }));
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

  it('has the days of 2024 to 2026, as many as the notices announce', () => {
    const count = (days: ReadonlySet<string>, year: string) => [...days].filter((day) => day.startsWith(year)).length;
    expect(['2024', '2025', '2026'].map((year) => [count(off, year), count(on, year)])).toEqual([
      [28, 8],
      [28, 5],
      [33, 6],
    ]);
  });

  it('works only on days that would be a weekend, and never on a holiday', () => {
    expect([...on].filter((day) => ![0, 6].includes(weekday(day)))).toEqual([]);
    expect([...on].filter((day) => off.has(day))).toEqual([]);
  });

  it('counts 20 working days over the National Day of 2025', () => {
    const calendar = { off, on };
    expect(addWorkingDays('2025-09-30', 20, calendar)).toBe('2025-11-04');
    expect(knowsYears('2025-09-30', '2025-11-04', calendar)).toBe(true);
    expect(knowsYears('2026-12-31', '2027-01-29', calendar)).toBe(false);
  });
});
