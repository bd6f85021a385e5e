import { find, type Portal } from '../../data/portal.ts';
import { tables, type Row, type TableName } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';

/**
 * Above this number of services (about 160 stations) a service has no page of its own: 93,000 pages (3,000 stations)
 * would take the build minutes. It is then shown whole on its station's page, and its address leads there.
 */
const servicePagesUpTo = 5_000;

export function hasServicePages(portal: Portal): boolean {
  return portal.tables.services.length <= servicePagesUpTo;
}

/**
 * Whether a place has a page of its own. On a large site a village that has no station and no account of its own is named on
 * the page of its town instead: 12,000 pages (3,000 stations) would each repeat the list of the station that serves it.
 */
export function hasPlacePage(portal: Portal, region: Row<'regions'>): boolean {
  return region.level !== 'village' || hasServicePages(portal) || ownVillages(portal).has(region.id);
}

const ownVillages = perPortal(({ tables }) => {
  const rows = [...tables.stations, ...tables.funds, ...tables.projects, ...tables.organizations];
  return new Set([
    ...rows.map(({ region }) => region),
    ...tables.figures.filter(({ subject_type: kind }) => kind === 'region').map(({ subject }) => subject),
  ]);
});

/** Whether a place has a page for each need, group and kind of service. */
export function hasOfferPages(portal: Portal, { level }: Row<'regions'>): boolean {
  return hasServicePages(portal) || (level !== 'township' && level !== 'village');
}

/** The address of a place: its page, or its name on the page of the place above it. */
export function placeAddress(portal: Portal, id: string): string {
  const region = find(portal, 'regions', id);
  if (region?.parent === undefined || hasPlacePage(portal, region)) return `/places/${id}/`;
  return `/places/${region.parent}/#${id}`;
}

/** The address of a row's own page, or of the place where it stands on another page; undefined where it is shown nowhere alone. */
export function addressOf(portal: Portal, table: TableName | 'models' | 'stories', id: string): string | undefined {
  if (table === 'models' || table === 'stories') return `/${table}/${id}/`;
  if (table === 'regions') return placeAddress(portal, id);
  if (table === 'services' && !hasServicePages(portal)) {
    const station = find(portal, 'services', id)?.station;
    if (station !== undefined) return `/stations/${station}/#${id}`;
  }
  return filled(tables[table].page, { id, row: find(portal, table, id) });
}

/** An address of the schema with the cells of a row in the places of its columns; undefined where one of them is empty. */
function filled(
  page: string,
  { id, row }: { readonly id: string; readonly row: object | undefined },
): string | undefined {
  if (page === 'none') return undefined;
  const cellOf = (key: string): unknown => (key === 'id' ? id : row && Reflect.get(row, key));
  const keys = [...page.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key);
  if (keys.some((key) => typeof cellOf(key) !== 'string')) return undefined;
  return keys.reduce((address, key) => address.replace(`{${key}}`, String(cellOf(key))), page);
}

/**
 * Whether a station has a sheet for the paper board. What was gathered from the press is no list that the station stands for, and
 * would hang there without a telephone; that a station was closed is told of any.
 */
export function hasPoster({ nature, closed_on: closed }: Row<'stations'>): boolean {
  return nature !== 'digest' || closed !== undefined;
}

/** The calendar file of one event. */
export function eventCalendar(id: string): string {
  return `/events/${id}.ics`;
}

/** The calendar that follows the events of a station. */
export function stationCalendar(id: string): string {
  return `/stations/${id}/events.ics`;
}

/** A station's whole list in one file, to take along. */
export function offlineFile(id: string): string {
  return `/stations/${id}/offline.html`;
}
