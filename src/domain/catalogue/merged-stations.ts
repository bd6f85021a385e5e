import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/merged.ts';
import { rowsBy } from '../index/rows-by.ts';

type Station = Row<'stations'>;

/** Filter of a query: stations that have not been closed or merged. One that went into another is counted there. */
export const stillOpen = { closed_on: '' } as const;

/** The station that goes on with the work of a merged one, through any number of mergers; undefined where none does. */
export function successorOf(portal: Portal, station: Station): Station | undefined {
  const passed = new Set([station.id]);
  let next = find(portal, 'stations', station.merged_into);
  // A circle is an error that a check reports: nobody goes on then.
  while (next !== undefined && !passed.has(next.id)) {
    if (next.merged_into === undefined) return next;
    passed.add(next.id);
    next = find(portal, 'stations', next.merged_into);
  }
  return undefined;
}

/** Where somebody goes who stands before a closed station: the one that goes on with its work, else the one above it. */
export function openSuccessor(portal: Portal, station: Station): Station | undefined {
  const above = find(portal, 'stations', station.parent);
  return successorOf(portal, station) ?? (above?.closed_on === undefined ? above : successorOf(portal, above));
}

/** Whose phone is answered for a station: its own, or where a closed one leads to. */
export function answeringFor(portal: Portal, station: Station): Station {
  return station.closed_on === undefined ? station : (openSuccessor(portal, station) ?? station);
}

/** The stations that went into one, those of earlier mergers included, each once. */
export function mergedStations(portal: Portal, stationId: string): readonly Station[] {
  const found = new Map<string, Station>();
  const queue = [stationId];
  // A list hands over what is added to it on the way.
  for (const id of queue) {
    for (const station of rowsBy(portal, 'stations', 'merged_into', id)) {
      if (station.id === stationId || found.has(station.id)) continue;
      found.set(station.id, station);
      queue.push(station.id);
    }
  }
  return [...found.values()];
}

/** What kind of station it is, and since when it is none any more: the small line of a list. */
export function stationKind({ kind, closed_on: closed }: Station): string {
  const title = valueTitle('stations', 'kind', kind);
  return closed === undefined ? title : `${title} · ${text.mark(formatDate(closed))}`;
}

/**
 * The funds of a station and of those that went into it, for a total over all of them; undefined where nothing was merged.
 * Each fund stays with the station that received it, so none stands here twice, and money that was passed on at the merger
 * is counted once by the total.
 */
export function fundsWithMerged(portal: Portal, stationId: string): readonly Row<'funds'>[] | undefined {
  const merged = mergedStations(portal, stationId);
  if (merged.length === 0) return undefined;
  return [stationId, ...merged.map(({ id }) => id)].flatMap((id) => rowsBy(portal, 'funds', 'station', id));
}
