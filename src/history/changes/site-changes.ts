import { createVocabulary } from '../../data/cells/vocabulary.ts';
import { environment } from '../../data/get-portal.ts';
import type { Portal } from '../../data/portal.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { publisherNames } from '../../domain/index/publisher-name.ts';
import { historyOf, type Site } from '../site.ts';
import { describeChange, type ChangeLine, type DescribedChange } from './change-lines.ts';
import { readChanges } from './read-changes.ts';

export type SiteChanges =
  | { readonly state: 'none' | 'shallow' }
  | { readonly state: 'known'; readonly changes: readonly DescribedChange[]; readonly older: boolean };

const changesOf = perPortal((portal): SiteChanges => {
  const { sources, today } = environment;
  const found = readChanges(historyOf(portal), sources.content, createVocabulary(portal));
  if (found.state !== 'known') return found;
  const publishers = publisherNames(portal, sources.data);
  return { ...found, changes: found.changes.map((change) => describeChange(portal, change, publishers, today)) };
});

/** What changed in the data of this site, newest first. */
export function siteChanges({ portal }: Pick<Site, 'portal'>): SiteChanges {
  return changesOf(portal);
}

/** One line of a change that concerns a station. */
export interface StationChange {
  readonly day: string;
  readonly commit: string;
  readonly line: ChangeLine;
}

const byStation = perPortal((portal: Portal) => {
  const index = new Map<string, StationChange[]>();
  const found = changesOf(portal);
  for (const { day, commit, lines } of found.state === 'known' ? found.changes : []) {
    for (const line of lines) {
      for (const station of line.stations) {
        const list = index.get(station) ?? [];
        index.set(station, list);
        list.push({ day, commit, line: ofStation(line, station) });
      }
    }
  }
  return index;
});

/** The last changes of a station's own rows, newest first; empty without a history. */
export function stationChanges(
  { portal }: Pick<Site, 'portal'>,
  station: string,
  most: number,
): readonly StationChange[] {
  return (byStation(portal).get(station) ?? []).slice(0, most);
}

function ofStation(line: ChangeLine, station: string): ChangeLine {
  const own = ({ station: id }: { readonly station: string | undefined }): boolean => id === station;
  return {
    ...line,
    added: line.added.filter(own),
    changed: line.changed.filter(own),
    removed: line.removed.filter(own),
  };
}
