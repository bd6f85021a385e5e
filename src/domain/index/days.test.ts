import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './days.ts';

describe('days', () => {
  it('go on over the end of a month, of a year and of a February', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
  });

  it('are counted from one date to another, backwards too', () => {
    expect(daysBetween('2025-12-31', '2026-01-30')).toBe(30);
    expect(daysBetween('2026-01-30', '2025-12-31')).toBe(-30);
  });

  it('added and counted are the same', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
        const from = date.toISOString().slice(0, 10);
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});
