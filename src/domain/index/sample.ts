import type { Portal } from '../../data/portal.ts';
import type { Row, TableName } from '../../schema/index.ts';
import { correctedRowOf } from './corrected-row.ts';
import { perPortal } from './memo.ts';
import { isSampleRegion, regionOf } from './places.ts';

/**
 * Whether a row belongs to a sample place: by the place, station, fund or project that it names or that what it is about
 * names. A row that names none (a document, a donor) belongs to the publisher in whose folder it stands.
 */
export function isSampleRow(portal: Portal, table: TableName, row: Row<TableName>): boolean {
  const told = table === 'corrections' ? correctedRowOf(portal, row) : { table, row };
  const region = told && regionOf(portal, told.table, told.row);
  if (region !== undefined) return isSampleRegion(portal, region);
  return sampleFolders(portal).has(folderOf(row.at.file));
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
