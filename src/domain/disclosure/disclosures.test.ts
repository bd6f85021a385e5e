import { describe, expect, it } from 'vitest';
import { disclosureOfYear, disclosuresIn, disclosureStatus, dueDay, ruleDue, supersededBy } from './disclosures.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({
  disclosures: `id,station,period_kind,period_start,period_end,due_on,published_on,supersedes
year,zhan,年度,2024-01-01,2024-12-31,2025-03-31,2025-04-11,
q4,zhan,季度,2024-10-01,2024-12-31,2025-01-30,2025-01-30,
q3,zhan,季度,2024-07-01,2024-09-30,2024-10-30,2024-10-25,
q3-again,zhan,季度,2024-07-01,2024-09-30,2024-11-30,,q3
end,zhan,项目结项,2023-06-01,2025-06-30,2025-07,,`,
});

const status = (id: string, today: string) => {
  const row = portal.byId.disclosures.get(id);
  return row && disclosureStatus(row, today);
};

describe('a disclosure', () => {
  it('is published, in time or late by some days', () => {
    expect(status('q4', '2026-01-01')).toEqual({ state: 'published', on: '2025-01-30', lateDays: 0 });
    expect(status('year', '2026-01-01')).toEqual({ state: 'published', on: '2025-04-11', lateDays: 11 });
  });

  it('is due until the last day, then overdue by one more day each day', () => {
    expect(status('q3-again', '2024-11-20')).toEqual({ state: 'due', days: 10 });
    expect(status('q3-again', '2024-11-30')).toEqual({ state: 'due', days: 0 });
    expect(status('q3-again', '2024-12-01')).toEqual({ state: 'overdue', days: 1 });
    expect(status('q3-again', '2025-11-30')).toEqual({ state: 'overdue', days: 365 });
  });

  it('that is due in a month is due on its last day', () => {
    expect(status('end', '2025-07-31')).toEqual({ state: 'due', days: 0 });
    expect(status('end', '2025-08-02')).toEqual({ state: 'overdue', days: 2 });
  });

  it('is not published before its day of publication', () => {
    expect(status('year', '2025-04-01')).toEqual({ state: 'overdue', days: 1 });
  });

  it('stands in every year that its period touches, quarters before the year', () => {
    const ids = (year: number) => disclosuresIn(portal.tables.disclosures, year).map(({ id }) => id);
    expect(ids(2024)).toEqual(['q3', 'q3-again', 'q4', 'year', 'end']);
    expect(ids(2023)).toEqual(['end']);
    expect(ids(2022)).toEqual([]);
  });

  it('may be superseded by a later one', () => {
    const [first] = disclosuresIn(portal.tables.disclosures, 2024);
    expect(first && supersededBy(portal, first)?.id).toBe('q3-again');
  });

  it('of a whole year is told from its quarters', () => {
    expect(disclosureOfYear(portal.tables.disclosures, 2024)?.id).toBe('year');
    expect(disclosureOfYear(portal.tables.disclosures, 2023)).toBeUndefined();
  });

  it('is due by the rule of its basis where that counts working days', () => {
    const ruled = moneyPortal({
      duties: 'id,name,duty,deadline\nwork,条例,公开,20个工作日内\nyear,条例,公开,每年一次',
      holidays: 'id,date,kind\nh,2024-07-01,放假',
      disclosures: `id,station,period_kind,period_start,period_end,due_on,basis
q2,zhan,季度,2024-04-01,2024-06,2024-07,work
y,zhan,年度,2024-01-01,2024-12-31,2025-03-31,year`,
    });
    const [quarter, year] = ruled.tables.disclosures;
    expect(quarter && [ruleDue(ruled, quarter), dueDay(quarter)]).toEqual([
      { day: '2024-07-29', holidaysKnown: true },
      '2024-07-31',
    ]);
    expect(year && ruleDue(ruled, year)).toBeUndefined();
  });
});
