import { daysBetween } from '../index/days.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/money/money.ts';
import { hasServicePages } from '../addresses/address.ts';
import { rowsBy } from '../index/rows-by.ts';
import { addWorkingDays, knowsYears, workCalendar, workingDaysIn } from '../index/working-days.ts';

/** Where a disclosure stands on a day. */
export type DisclosureStatus =
  /** Published, this many days after it was due (0: in time). */
  | { readonly state: 'published'; readonly on: string; readonly lateDays: number }
  /** Not yet published, this many days left (0: today is the last). */
  | { readonly state: 'due'; readonly days: number }
  | { readonly state: 'overdue'; readonly days: number };

/** Published, due or overdue against `today` (YYYY-MM-DD). A publication dated later than today has not happened yet. */
export function disclosureStatus(row: Row<'disclosures'>, today: string): DisclosureStatus {
  const last = lastDay(row.due_on);
  const on = row.published_on;
  if (on !== undefined && firstDay(on) <= today) {
    return { state: 'published', on, lateDays: Math.max(0, daysBetween(last, firstDay(on))) };
  }
  const days = daysBetween(today, last);
  return days >= 0 ? { state: 'due', days } : { state: 'overdue', days: -days };
}

/** The last day that a rule gives. */
export interface RuleDue {
  readonly day: string;
  /** False: the holidays of the year are not announced yet, and only weekends are left out. */
  readonly holidaysKnown: boolean;
}

/**
 * The last day by the rule of its basis, where that rule counts working days: from the end of the period. Undefined where
 * the rule counts otherwise: then only the stated day (应公布日期) is known.
 */
export function ruleDue(portal: Portal, row: Row<'disclosures'>): RuleDue | undefined {
  const count = workingDaysIn(find(portal, 'duties', row.basis)?.deadline);
  if (count === undefined) return undefined;
  const [end, calendar] = [lastDay(row.period_end), workCalendar(portal)];
  const day = addWorkingDays(end, count, calendar);
  return { day, holidaysKnown: knowsYears(end, day, calendar) };
}

/** The last day of the stated 应公布日期: a month or a year that is named as a limit lasts to its end. */
export function dueDay(row: Row<'disclosures'>): string {
  return lastDay(row.due_on);
}

/** Disclosures whose period touches a year, in order of their periods; a year's own stands after its quarters. */
export function disclosuresIn(rows: readonly Row<'disclosures'>[], year: number): readonly Row<'disclosures'>[] {
  const text = String(year);
  return rows
    .filter((row) => row.period_start.slice(0, 4) <= text && row.period_end.slice(0, 4) >= text)
    .toSorted(
      (a, b) => compare(lastDay(a.period_end), lastDay(b.period_end)) || compare(b.period_start, a.period_start),
    );
}

/** The disclosure of a whole year; undefined where none is listed. The latest, where one took the place of another. */
export function disclosureOfYear(rows: readonly Row<'disclosures'>[], year: number): Row<'disclosures'> | undefined {
  return rows.findLast(({ period_kind: kind, period_end: end }) => kind === 'year' && end.startsWith(String(year)));
}

/** The period in words: a quarter, a year, or the time of a project. */
export function disclosurePeriod({
  period_kind: kind,
  period_start: start,
  period_end: end,
}: Row<'disclosures'>): string {
  const year = end.slice(0, 4);
  if (kind === 'year') return text.wholeYear(year);
  if (kind === 'quarter' && end.length >= 7) return text.quarter(year, Math.ceil(Number(end.slice(5, 7)) / 3));
  return text.closingOf(formatDate(start), formatDate(end));
}

/** The disclosure that took the place of this one. */
export function supersededBy(portal: Portal, row: Row<'disclosures'>): Row<'disclosures'> | undefined {
  return rowsBy(portal, 'disclosures', 'supersedes', row.id)[0];
}

/** The path of a station's calendar of disclosures, from the root of the site; undefined where it has none. */
export function disclosureCalendarPath(portal: Portal, stationId: string): string | undefined {
  const any = hasServicePages(portal) && rowsBy(portal, 'disclosures', 'station', stationId).length > 0;
  return any ? `stations/${stationId}/disclosures.ics` : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A month or a year that is named as a limit lasts to its last day. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

/** A month or a year begins on its first day. */
export function firstDay(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}
