import { find, type Portal } from '../../data/portal.ts';
import { isTableName, subjectTables, type Row, type SubjectKind, type TableName } from '../../schema/index.ts';
import { perPortal } from './memo.ts';
import { isSampleRegion, regionOf } from './places.ts';

/**
 * Whether a row belongs to a sample place: by the place, station, fund or project that it names or that what it is about
 * names. A row that names none (a document, a donor) belongs to the publisher in whose folder it stands.
 */
export function isSampleRow(portal: Portal, table: TableName, row: Row<TableName>): boolean {
  const region = table === 'regions' ? row.id : placeOf(portal, row);
  if (region !== undefined) return isSampleRegion(portal, region);
  return sampleFolders(portal).has(folderOf(row.at.file));
}

/** What columns may name; a row has some of them. */
interface Naming {
  readonly id: string;
  readonly station?: string | undefined;
  readonly region?: string | undefined;
  readonly organization?: string | undefined;
  readonly fund?: string | undefined;
  readonly project?: string | undefined;
  readonly edition?: string | undefined;
  readonly subject_type?: SubjectKind;
  readonly subject?: string;
  readonly table?: string;
  readonly row?: string;
}

function placeOf(portal: Portal, row: Row<TableName>): string | undefined {
  const naming: Naming = row;
  const own =
    regionOf(portal, naming) ?? find(portal, 'stations', find(portal, 'editions', naming.edition)?.station)?.region;
  if (own !== undefined) return own;
  if (naming.subject_type !== undefined) return placeOfRow(portal, subjectTables[naming.subject_type], naming.subject);
  // A correction of a correction would lead round in a circle.
  if (naming.table !== undefined && naming.table !== 'corrections' && isTableName(naming.table))
    return placeOfRow(portal, naming.table, naming.row);
  return undefined;
}

function placeOfRow(portal: Portal, table: TableName, id: string | undefined): string | undefined {
  if (table === 'regions') return id;
  const row: Row<TableName> | undefined = find(portal, table, id);
  return row && placeOf(portal, row);
}

/** Folders all of whose regions are sample places. */
const sampleFolders = perPortal((portal) => {
  const folders = new Map<string, boolean>();
  for (const region of portal.tables.regions) {
    const folder = folderOf(region.at.file);
    folders.set(folder, (folders.get(folder) ?? true) && isSampleRegion(portal, region.id));
  }
  return new Set([...folders].filter(([, sample]) => sample).map(([folder]) => folder));
});

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
