import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { loadPortal } from '../../src/data/load.ts';
import { addWorkingDays, knowsYears, workCalendar } from '../../src/domain/index/working-days.ts';

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
