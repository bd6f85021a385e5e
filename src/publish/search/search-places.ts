import { find, type Portal } from '../../data/portal.ts';
import { ancestors } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';

/**
 * Regions that have something to show, or lie above one that has: a station, a service, a project or a fund. Villages that
 * are only served by a station elsewhere are found through that station.
 */
export function placesToIndex(portal: Portal): readonly Row<'regions'>[] {
  const { stations, services, projects, funds } = portal.tables;
  const named = new Set<string | undefined>(stations.map(({ region }) => region));
  for (const rows of [services, projects, funds]) {
    for (const { region, organization } of rows)
      named.add(region ?? find(portal, 'organizations', organization)?.region);
  }
  const found = new Set<string>();
  for (const id of named) {
    const region = find(portal, 'regions', id);
    if (region === undefined || found.has(region.id)) continue;
    for (const { id: each } of [region, ...ancestors(portal, region)]) found.add(each);
  }
  return portal.tables.regions.filter(({ id, level }) => level !== 'country' && found.has(id));
}
