import { find, type Portal } from '../model/portal.ts';
import type { TableName } from '../tables/index.ts';

/**
 * Above this number of services (about 160 stations) a service has no page of its own: 93,000 pages (3,000 stations)
 * would take the build minutes. It is then shown whole on its station's page, and its address leads there.
 */
const servicePagesUpTo = 5_000;

export function hasServicePages(portal: Portal): boolean {
  return portal.tables.services.length <= servicePagesUpTo;
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
      return `/places/${id}/`;
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
