import { find } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { isOffered, sampleServices } from './catalogue.ts';
import { perPortal } from '../index/memo.ts';
import { ancestors, regionOf } from '../index/places.ts';

/** A region with the services in it or below it, real and sample apart. */
export interface PlaceListing {
  readonly region: Row<'regions'>;
  readonly services: readonly string[];
  readonly real: number;
  readonly sample: number;
}

/**
 * Where services are to be had, at the first level on which they part: the provinces of a country, the towns of a county. One
 * place where all are in one. Most real services first. Services without a region stand on no shelf.
 */
export const placeListings = perPortal((portal): readonly PlaceListing[] => {
  const samples = sampleServices(portal);
  const paths = portal.tables.services.filter(isOffered).flatMap((service) => {
    const region = find(portal, 'regions', regionOf(portal, 'services', service));
    const path = region === undefined ? [] : [...ancestors(portal, region).toReversed(), region];
    return path.length === 0 ? [] : [{ id: service.id, path, sample: samples.has(service.id) }];
  });
  const real = paths.filter(({ sample }) => !sample);
  const level = firstSplitLevel((real.length > 0 ? real : paths).map(({ path }) => path.map(({ id }) => id)));
  const groups = new Map<Row<'regions'>, { id: string; sample: boolean }[]>();
  for (const { id, path, sample } of paths) {
    const region = path[Math.min(level, path.length - 1)];
    if (region === undefined) continue;
    const group = groups.get(region);
    if (group) group.push({ id, sample });
    else groups.set(region, [{ id, sample }]);
  }
  const shelves = [...groups].map(([region, services]) => {
    const sample = services.filter((service) => service.sample).length;
    return { region, services: services.map(({ id }) => id), real: services.length - sample, sample };
  });
  return shelves.toSorted((a, b) => b.real - a.real);
});

/** The shelf on which a service stands, by its id. */
export const placeOfService = perPortal(
  (portal): ReadonlyMap<string, string> =>
    new Map(placeListings(portal).flatMap(({ region, services }) => services.map((id) => [id, region.id] as const))),
);

/** The first level on which the ways down are not all the same; the last one where they are. */
function firstSplitLevel(paths: readonly (readonly string[])[]): number {
  // Not by one call for all: a province has more services than a call has room for arguments.
  const deepest = paths.reduce((most, { length }) => Math.max(most, length), 0);
  for (let level = 0; level < deepest; level++) {
    if (new Set(paths.map((path) => path[level])).size > 1) return level;
  }
  return Math.max(0, deepest - 1);
}
