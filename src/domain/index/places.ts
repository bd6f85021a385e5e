import { find, type Portal } from '../../data/portal.ts';
import { subjectTables, type Row, type SubjectKind } from '../../schema/index.ts';
import { perPortal } from './memo.ts';
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

interface Belonging {
  readonly subject_type?: SubjectKind | undefined;
  readonly subject?: string | undefined;
  readonly edition?: string | undefined;
  readonly station?: string | undefined;
  readonly region?: string | undefined;
  readonly organization?: string | undefined;
  readonly fund?: string | undefined;
  readonly project?: string | undefined;
}

/** The region a row belongs to: its own, its station's, its organization's, its subject's, its edition's, its fund's or its project's. */
export function regionOf(portal: Portal, row: Belonging): string | undefined {
  if (row.region !== undefined) return row.region;
  if (row.subject_type !== undefined) return regionOfSubject(portal, row.subject_type, row.subject);
  const station = find(portal, 'stations', row.station);
  if (station) return station.region;
  const organization = find(portal, 'organizations', row.organization);
  if (organization?.region !== undefined) return organization.region;
  const above =
    find(portal, 'editions', row.edition) ?? find(portal, 'funds', row.fund) ?? find(portal, 'projects', row.project);
  return above && regionOf(portal, above);
}

function regionOfSubject(portal: Portal, kind: SubjectKind, id: string | undefined): string | undefined {
  if (kind === 'region') return id;
  const subject = find(portal, subjectTables[kind], id);
  return subject && regionOf(portal, subject);
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
