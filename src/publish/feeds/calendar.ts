import { legalText } from '../../data/cells/legal-text.ts';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { find, type Portal } from '../../data/portal.ts';
import { addressOf, eventCalendar, stationCalendar } from '../../domain/addresses/address.ts';
import { addDays } from '../../domain/index/days.ts';
import { calendar, type Event } from '../../domain/catalogue/events.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { isSampleRow } from '../../domain/index/sample.ts';
import { text } from '../../text/publish.ts';
import type { PublishedFile } from '../files/published-file.ts';

/** `/events.ics`: the events that are still to come on a day (YYYY-MM-DD), for a phone's calendar. */
export function calendarFile(portal: Portal, today: string): PublishedFile {
  const { coming } = calendar(portal.tables.events, today);
  return icsFile(portal, 'events.ics', `${portal.config.name} · ${text.calendar}`, coming);
}

/**
 * `/events/<id>.ics` for every event, and `/stations/<id>/events.ics` with what is still to come at every station that has
 * ever had an event: a phone that follows the feed of a station must find a calendar there, even an empty one.
 */
export function* calendarFiles(portal: Portal, today: string): Generator<PublishedFile> {
  const stations = new Set<string>();
  for (const event of portal.tables.events) {
    if (event.station !== undefined) stations.add(event.station);
    yield icsFile(portal, eventCalendar(event.id).slice(1), event.name, [event]);
  }
  for (const id of stations) {
    const name = find(portal, 'stations', id)?.name ?? portal.config.name;
    const { coming } = calendar(rowsBy(portal, 'events', 'station', id), today);
    yield icsFile(portal, stationCalendar(id).slice(1), `${name} · ${text.calendar}`, coming);
  }
}

function icsFile(portal: Portal, path: string, calName: string, events: readonly Event[]): PublishedFile {
  const { error, value } = createEvents(
    events.map((event) => attributes(portal, event)),
    { calName, productId: 'gongshilan' },
  );
  if (error !== null || value === null) throw new Error(`${path} could not be made`, { cause: error });
  return { path, chunks: [legalText(value)] };
}

/** DTSTAMP is the event's own beginning, so that the same data make the same file. */
function attributes(portal: Portal, event: Event): EventAttributes & { readonly timestamp: number } {
  const { site } = portal.config;
  const name = isSampleRow(portal, 'events', event) ? text.samplePrefix + event.name : event.name;
  return {
    uid: `${event.id}@${new URL(site).hostname}`,
    timestamp: instant(event.start).getTime(),
    title: name,
    start: dateArray(event.start),
    end: endOf(event),
    startInputType: 'utc',
    startOutputType: 'utc',
    endInputType: 'utc',
    endOutputType: 'utc',
    location: event.place,
    url: `${site}${addressOf(portal, 'events', event.id) ?? ''}`,
    status: event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    ...(event.sign_up === undefined ? {} : { description: `${text.signUp}：${event.sign_up}` }),
  };
}

function instant(moment: string): Date {
  return new Date(`${moment.slice(0, 10)}T${moment.slice(11) || '00:00'}:00+08:00`);
}

function dateArray(moment: string): DateArray {
  if (moment.length === 10) return [Number(moment.slice(0, 4)), Number(moment.slice(5, 7)), Number(moment.slice(8))];
  const date = instant(moment);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
}

/** A day without times ends with the day after it, as calendars count; a beginning without an end is a point in time. */
function endOf({ start, end = start }: Event): DateArray {
  if (start.length > 10) return dateArray(end.length > 10 ? end : `${end} 23:59`);
  return dateArray(addDays(end.slice(0, 10), 1));
}
