import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { addDays } from './days.ts';
import { perPortal } from './memo.ts';

/** Days that the yearly notice of holidays takes out of the working week, and days of a weekend that it puts in. */
export interface WorkCalendar {
  readonly off: ReadonlySet<string>;
  readonly on: ReadonlySet<string>;
}

/** Monday to Friday, with the rows of 放假和调休. A year without rows is counted by the week alone. */
export const workCalendar = perPortal((portal: Portal): WorkCalendar => {
  const days = (kind: Row<'holidays'>['kind']): ReadonlySet<string> =>
    new Set(portal.tables.holidays.flatMap((row) => (row.kind === kind ? [row.date] : [])));
  return { off: days('holiday'), on: days('workday') };
});

/** Whether the calendar has the days of every year from one day to another; in other years only weekends are left out. */
export function knowsYears(from: string, to: string, { off }: WorkCalendar): boolean {
  const known = new Set([...off].map((day) => day.slice(0, 4)));
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (!known.has(String(year))) return false;
  }
  return true;
}

export function isWorkingDay(day: string, { off, on }: WorkCalendar): boolean {
  if (off.has(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return on.has(day) || (weekday !== 0 && weekday !== 6);
}

/** The day (YYYY-MM-DD) that is `count` working days after another; that other day itself is not counted. */
export function addWorkingDays(from: string, count: number, calendar: WorkCalendar): string {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The number of working days in a rule (`20个工作日内`); undefined where it counts otherwise (days, months, quarters) or says nothing. */
export function workingDaysIn(rule: string | undefined): number | undefined {
  const match = /(\d{1,3})\s*个?工作日/.exec(rule ?? '');
  return match === null ? undefined : Number(match[1]);
}
