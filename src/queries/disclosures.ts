import type { Portal } from '../model/portal.ts';
import type { Row } from '../tables/index.ts';
import { rowsBy } from './rows-by.ts';

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

/** Disclosures whose period touches a year, in order of their periods; a year's own stands after its quarters. */
export function disclosuresIn(rows: readonly Row<'disclosures'>[], year: number): readonly Row<'disclosures'>[] {
  const text = String(year);
  return rows
    .filter((row) => row.period_start.slice(0, 4) <= text && row.period_end.slice(0, 4) >= text)
    .toSorted(
      (a, b) => compare(lastDay(a.period_end), lastDay(b.period_end)) || compare(b.period_start, a.period_start),
    );
}

/** The disclosure that took the place of this one. */
export function supersededBy(portal: Portal, row: Row<'disclosures'>): Row<'disclosures'> | undefined {
  return rowsBy(portal, 'disclosures', 'supersedes', row.id)[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A month or a year that is named as a limit lasts to its last day. */
function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

function firstDay(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
