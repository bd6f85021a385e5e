import { find, type Portal } from '../../data/portal.ts';
import type { Row, TableName } from '../../schema/index.ts';
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
  return region.level !== '村' || hasServicePages(portal) || ownVillages(portal).has(region.id);
}

const ownVillages = perPortal(({ tables }) => {
  const rows = [...tables.stations, ...tables.funds, ...tables.projects, ...tables.organizations];
  return new Set([
    ...rows.map(({ region }) => region),
    ...tables.figures.filter(({ subject_type: kind }) => kind === '区划').map(({ subject }) => subject),
  ]);
});

/** The address of a place: its page, or its name on the page of the place above it. */
export function placeAddress(portal: Portal, id: string): string {
  const region = find(portal, 'regions', id);
  if (region?.parent === undefined || hasPlacePage(portal, region)) return `/places/${id}/`;
  return `/places/${region.parent}/#${id}`;
}

/** The address of a row's own page, or of the place where it stands on another page; undefined where it is shown nowhere alone. */
export function addressOf(portal: Portal, table: TableName | 'models' | 'stories', id: string): string | undefined {
  switch (table) {
    case 'services': {
      const station = hasServicePages(portal) ? undefined : find(portal, 'services', id)?.station;
      return station === undefined ? `/services/${id}/` : `/stations/${station}/#${id}`;
    }
    case 'stations':
    case 'projects':
    case 'funds':
    case 'events':
    case 'models':
    case 'stories':
      return `/${table}/${id}/`;
    case 'regions':
      return placeAddress(portal, id);
    case 'organizations': {
      const region = find(portal, 'organizations', id)?.region;
      return region === undefined ? undefined : `/places/${region}/#${id}`;
    }
    case 'editions': {
      const station = find(portal, 'editions', id)?.station;
      return station === undefined ? undefined : `/stations/${station}/editions/${id}/`;
    }
    case 'exchanges':
    case 'corrections':
    case 'glossary':
      return `/${table}/#${id}`;
    default:
      return undefined;
  }
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
