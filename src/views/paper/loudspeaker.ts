import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/loudspeaker.ts';
import { spokenHours, spokenMoment, spokenPhone, spokenText } from '../../text/speech/spoken.ts';
import { alertsOf } from '../../domain/catalogue/alerts.ts';
import { byCategory } from '../../domain/catalogue/catalogue.ts';
import { calendar } from '../../domain/catalogue/events.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';

/** What is read out, paragraph by paragraph, and how long that takes. */
export interface Announcement {
  readonly paragraphs: readonly string[];
  /** In half minutes, at the pace of a village loudspeaker. */
  readonly halfMinutes: number;
}

/** Characters said in a minute over a loudspeaker in the open: slower than on the radio. */
const pace = 220;

/** Two minutes; what a listener can keep in mind. */
const longest = pace * 2;
const mostEvents = 2;

/** Whether there is something to announce: a closed station announces nothing. */
export function hasAnnouncement(portal: Portal, stationId: string): boolean {
  if (find(portal, 'stations', stationId)?.closed_on !== undefined) return false;
  return rowsBy(portal, 'services', 'station', stationId).some(({ status }) => status === 'open');
}

/**
 * The text for the loudspeaker of a station on a day (YYYY-MM-DD), made from its rows: what holds at present, some services
 * of every category in plain words, whom to call (twice), when and where, what is coming. As many services as two minutes hold.
 */
export function announcement(portal: Portal, station: Row<'stations'>, today: string): Announcement {
  const alerts = alertsOf(portal, 'station', station.id, today).map(({ content }) => spokenText(content));
  const opening = [text.hello(spokenText(station.name)), ...(alerts.length > 0 ? [text.notice + alerts.join('')] : [])];
  const closing = [text.more, contact(station), ...comingEvents(portal, station, today), complaintSentence(station)];
  const room = longest - length([...opening, text.offer, ...closing]);
  const paragraphs = [...opening, text.offer, ...someServices(portal, station.id, room), ...closing];
  return { paragraphs, halfMinutes: Math.round((length(paragraphs) / pace) * 2) };
}

/** The first service of every category, then the second, as long as there is room; one paragraph a category. */
function someServices(portal: Portal, stationId: string, room: number): readonly string[] {
  const open = rowsBy(portal, 'services', 'station', stationId).filter(({ status }) => status === 'open');
  const categories = byCategory(portal, open).map(({ term, services }) => ({ name: term.name, services, said: '' }));
  let left = room;
  const turns = Math.max(0, ...categories.map(({ services }) => services.length));
  for (let turn = 0; turn < turns; turn++) {
    for (const category of categories) {
      const service = category.services[turn];
      if (service === undefined) continue;
      const sentence = `${spokenText(service.name)}：${sentenceOf(spokenText(service.summary))}`;
      const cost = length([sentence]) + (category.said === '' ? category.name.length : 0);
      // Every category is heard at least once.
      if (turn > 0 && cost > left) continue;
      left -= cost;
      category.said += sentence;
    }
  }
  return categories.map(({ name, said }) => `${name}。${said}`);
}

function contact({ phone, hours, address }: Row<'stations'>): string {
  return [
    phone === undefined ? text.noPhone : text.call(spokenPhone(phone)),
    hours === undefined ? '' : text.hours(spokenHours(hours)),
    address === undefined ? '' : text.address(spokenText(address)),
  ].join('');
}

function comingEvents(portal: Portal, station: Row<'stations'>, today: string): readonly string[] {
  const events = calendar(rowsBy(portal, 'events', 'station', station.id), today)
    .coming.filter(({ status }) => status === 'open')
    .slice(0, mostEvents);
  if (events.length === 0) return [];
  const sentences = events.map(({ start, place, name }) =>
    text.event(spokenMoment(start), spokenText(place), spokenText(name)),
  );
  return [text.events + sentences.join('')];
}

function complaintSentence({ complaint_phone: phone }: Row<'stations'>): string {
  return (phone === undefined ? '' : text.complaint(spokenPhone(phone))) + text.bye;
}

function sentenceOf(summary: string): string {
  return /[。！？]$/.test(summary) ? summary : `${summary}。`;
}

/** Characters that are said; commas and stops are not. A rare character is two units of UTF-16, of which the second is passed over. */
function length(paragraphs: readonly string[]): number {
  return paragraphs
    .join('')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '')
    .replaceAll(/[\uDC00-\uDFFF]/g, '').length;
}
