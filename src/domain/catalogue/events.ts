import { formatDate } from '../../data/cells/date.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/events.ts';

export type Event = Row<'events'>;

/** Events of one month (`2026-12`), in the order in which they begin. */
export interface EventMonth {
  readonly month: string;
  readonly events: readonly Event[];
}

export interface Calendar {
  /** Not yet over on the day that was asked for. */
  readonly coming: readonly Event[];
  /** Newest first. */
  readonly past: readonly Event[];
}

/** Events that are still to come, and those that are over, seen from a day (YYYY-MM-DD). An event is over the day after it ends. */
export function calendar(events: readonly Event[], today: string): Calendar {
  const sorted = events.toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  const isComing = (event: Event): boolean =>
    (event.end ?? event.start).slice(0, 10) >= today && event.status !== 'ended';
  return { coming: sorted.filter(isComing), past: sorted.filter((event) => !isComing(event)).reverse() };
}

export function byMonth(events: readonly Event[]): readonly EventMonth[] {
  const months = new Map<string, Event[]>();
  for (const event of events) {
    const month = event.start.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(event);
    else months.set(month, [event]);
  }
  return [...months].map(([month, list]) => ({ month, events: list }));
}

/** `2026年11月26日（周四）19:00–20:30`: when an event is, with the day of the week. */
export function eventTime({ start, end }: Pick<Event, 'start' | 'end'>): string {
  const from = dayText(start) + start.slice(11);
  if (end === undefined) return from;
  if (end.slice(0, 10) !== start.slice(0, 10)) return `${from}–${dayText(end)}${end.slice(11)}`;
  return end.length > 10 ? `${from}–${end.slice(11)}` : from;
}

function dayText(moment: string): string {
  const day = moment.slice(0, 10);
  return `${formatDate(day)}（${text.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''}）`;
}
