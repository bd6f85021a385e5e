import { find, type Portal } from '../../data/portal.ts';
import type { Row, TableName } from '../../schema/index.ts';
import { perPortal } from './memo.ts';
import { leadsTo, type Cells } from './place-walk.ts';
import { rowsBy } from './rows-by.ts';

type Region = Row<'regions'>;

/** The regions above one, nearest first, without the country. A circle (an error that a check reports) ends the walk. */
export function ancestors(portal: Portal, region: Region): readonly Region[] {
  const found: Region[] = [];
  let parent = find(portal, 'regions', region.parent);
  while (parent && parent.level !== 'country' && !found.includes(parent)) {
    found.push(parent);
    parent = find(portal, 'regions', parent.parent);
  }
  return found;
}

export function children(portal: Portal, regionId: string): readonly Region[] {
  return rowsBy(portal, 'regions', 'parent', regionId);
}

const subtrees = perPortal(() => new Map<string, ReadonlySet<string>>());

/** Ids of a region and of all regions below it. */
export function subtree(portal: Portal, regionId: string): ReadonlySet<string> {
  const known = subtrees(portal).get(regionId);
  if (known) return known;
  const ids = new Set([regionId]);
  for (const id of ids) for (const child of children(portal, id)) ids.add(child.id);
  subtrees(portal).set(regionId, ids);
  return ids;
}

const sampleRegions = perPortal((portal) => {
  const ids = new Set(portal.tables.regions.filter((region) => region.sample === true).map(({ id }) => id));
  // A set goes on to what is put in while it is walked: each region below a marked one is met once.
  for (const id of ids) for (const child of children(portal, id)) ids.add(child.id);
  return ids;
});

/** Whether a region, or one above it, is marked 示例. Sample places never enter a total beside real ones. */
export function isSampleRegion(portal: Portal, regionId: string | undefined): boolean {
  return regionId !== undefined && sampleRegions(portal).has(regionId);
}

/** The region to which a row belongs: its own, or that of its station, its organization and so on, as its table tells. */
export function regionOf(portal: Portal, table: TableName, row: Cells): string | undefined {
  return leadsTo(portal, table, row, 'regions');
}

/** `山东省 · 青岛市 · 西海岸新区 · 泊里镇`: the whole way down to a region, the country left out. */
export function fullName(portal: Portal, regionId: string | undefined): string {
  const region = find(portal, 'regions', regionId);
  if (region === undefined) return '';
  return [...ancestors(portal, region)]
    .reverse()
    .concat(region)
    .map((each) => each.name)
    .join(' · ');
}

/** Stations in a region or below it, in file order. */
export function stationsIn(portal: Portal, regionId: string): readonly Row<'stations'>[] {
  return [...subtree(portal, regionId)].flatMap((id) => rowsBy(portal, 'stations', 'region', id));
}
