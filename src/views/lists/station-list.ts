import { stationEntry, type ListEntry } from './entries.ts';
import { pageOfList, pagesOf, type PageOfList } from './steps-of-pages.ts';
import type { Portal } from '../../data/portal.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { fullName, isSampleRegion } from '../../domain/index/places.ts';

interface ListedStation {
  readonly entry: ListEntry;
  readonly sample: boolean;
}

/** Every station, real ones first, then by place. */
const sorted = perPortal((portal) =>
  portal.tables.stations
    .map((station) => {
      const sample = isSampleRegion(portal, station.region);
      return { station, sample, key: `${sample ? '1' : '0'} ${fullName(portal, station.region)}` };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
);

/** One page of the list of all stations. */
export function stationList(
  portal: Portal,
  page: number,
): { readonly list: PageOfList<ListedStation>; readonly onlySample: boolean } {
  const all = sorted(portal);
  const { items, ...rest } = pageOfList(all, page);
  return {
    list: { ...rest, items: items.map(({ station, sample }) => ({ entry: stationEntry(portal, station), sample })) },
    onlySample: all.every(({ sample }) => sample),
  };
}

export function stationPages(portal: Portal): number {
  return pagesOf(portal.tables.stations.length);
}
