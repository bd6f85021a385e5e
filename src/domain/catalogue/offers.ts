import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';
import { ancestors, children, isSampleRegion, regionOf } from '../index/places.ts';
import { rowsBy } from '../index/rows-by.ts';
import { facets, isOffered, termListings, type Facet } from './catalogue.ts';

type Service = Row<'services'>;

/** The folders below a place in which its services stand by need, audience and category. */
export const facetFolders = { need: 'needs', audience: 'audiences', category: 'categories' } as const;
export const facetNames = ['need', 'audience', 'category'] as const satisfies readonly Facet[];

export function facetOfFolder(folder: string): Facet | undefined {
  return facetNames.find((facet) => facetFolders[facet] === folder);
}

/** What services are looked for: those that carry one term. */
export interface Wish {
  readonly facet: Facet;
  readonly term: string;
}

/** The address of the services of a place that carry a term. */
export function wishAddress(portal: Portal, regionId: string, wish: Wish): string {
  return `/places/${wishPlace(portal, regionId, wish)}/${facetFolders[wish.facet]}/${wish.term}/`;
}

/**
 * The place whose page answers a wish: each for a need; for a group or a kind the lowest that has all of them, so that a
 * province with one town does not say the same four times.
 */
export function wishPlace(portal: Portal, regionId: string, wish: Wish): string {
  if (wish.facet === 'need') return regionId;
  const count = offeredCount(portal, regionId, wish);
  const only = placesWith(portal, regionId, wish).find((place) => place.count === count);
  return only === undefined ? regionId : wishPlace(portal, only.region.id, wish);
}

/** A place and how many services it has, those of the places below it included. */
export interface PlaceCount {
  readonly region: Row<'regions'>;
  readonly count: number;
}

/** Every service counts once, where it is at home, and in each place above: so the counts of a place add up. */
const counts = perPortal((portal) => {
  const found = new Map<string, Map<string, number>>();
  for (const service of portal.tables.services) {
    const home = find(portal, 'regions', regionOf(portal, 'services', service));
    if (home === undefined || !isOffered(service)) continue;
    const keys = ['', ...wishesOf(service).map(keyOf)];
    for (const { id } of [home, ...ancestors(portal, home)]) {
      const place = found.get(id) ?? new Map<string, number>();
      found.set(id, place);
      for (const key of keys) place.set(key, (place.get(key) ?? 0) + 1);
    }
  }
  return found;
});

const homes = perPortal((portal) =>
  Map.groupBy(portal.tables.services.filter(isOffered), (service) => regionOf(portal, 'services', service)),
);

/** Services of a place and of all places below it, of all kinds or with one term. */
export function offeredCount(portal: Portal, regionId: string, wish?: Wish): number {
  return (
    counts(portal)
      .get(regionId)
      ?.get(wish === undefined ? '' : keyOf(wish)) ?? 0
  );
}

/** Services that are at home in the place itself, not in one below it. */
export function offeredAt(portal: Portal, regionId: string | undefined, wish: Wish): readonly Service[] {
  return (homes(portal).get(regionId) ?? []).filter((service) => carries(service, wish));
}

/** Whether a place has services of its own, besides those of the places below it. */
export function offersItself(portal: Portal, regionId: string): boolean {
  return homes(portal).has(regionId);
}

/** The places right below one (below the country: the provinces) that have such services, in the order of the data. */
export function placesWith(portal: Portal, regionId: string | undefined, wish: Wish): readonly PlaceCount[] {
  const below = regionId === undefined ? topPlaces(portal) : children(portal, regionId);
  return below.flatMap((region) => {
    const count = offeredCount(portal, region.id, wish);
    return count > 0 ? [{ region, count }] : [];
  });
}

/** Services of a place and of all places below it, place after place. */
export function offeredIn(portal: Portal, regionId: string, wish: Wish): readonly Service[] {
  return [
    ...offeredAt(portal, regionId, wish),
    ...placesWith(portal, regionId, wish).flatMap(({ region }) => offeredIn(portal, region.id, wish)),
  ];
}

/** Services of the places above a place: what a county or a province offers is there for its towns too. */
export function offeredAbove(portal: Portal, region: Row<'regions'>, wish: Wish): readonly Service[] {
  const sample = isSampleRegion(portal, region.id);
  return ancestors(portal, region)
    .filter(({ id }) => isSampleRegion(portal, id) === sample)
    .flatMap(({ id }) => offeredAt(portal, id, wish));
}

/** The terms of a facet under which a place has services, in their order. */
export function termsIn(
  portal: Portal,
  regionId: string,
  facet: Facet,
): readonly { readonly term: Row<'terms'>; readonly count: number }[] {
  return termListings(portal)[facet].flatMap(({ term }) => {
    const count = offeredCount(portal, regionId, { facet, term: term.id });
    return count > 0 ? [{ term, count }] : [];
  });
}

/** The places that stand below no other but the country. */
export const topPlaces = perPortal((portal) =>
  portal.tables.regions.filter(
    ({ level, parent }) => level !== 'country' && (find(portal, 'regions', parent)?.level ?? 'country') === 'country',
  ),
);

/** Stations that answer for a place, their telephone first of all: those that stand there, else those that serve it. */
export function stationsFor(portal: Portal, regionId: string): readonly Row<'stations'>[] {
  const open = (station: Row<'stations'>): boolean => station.closed_on === undefined;
  const all = [...rowsBy(portal, 'stations', 'region', regionId), ...rowsBy(portal, 'stations', 'serves', regionId)];
  return [...new Set(all)].filter(open).toSorted((a, b) => rank(a) - rank(b));
}

function rank({ kind, phone }: Row<'stations'>): number {
  const town = kind === 'station' || kind === 'main_station' ? 0 : 1;
  return town + (phone === undefined ? 2 : 0);
}

/** All that a service is looked for under. */
export function wishesOf(service: Service): readonly Wish[] {
  return [
    ...service.needs.map((term): Wish => ({ facet: 'need', term })),
    ...service.audiences.map((term): Wish => ({ facet: 'audience', term })),
    { facet: 'category', term: service.category },
  ];
}

function carries(service: Service, { facet, term }: Wish): boolean {
  const cell = service[facets[facet]];
  return typeof cell === 'string' ? cell === term : cell.includes(term);
}

function keyOf({ facet, term }: Wish): string {
  return `${facet}/${term}`;
}
