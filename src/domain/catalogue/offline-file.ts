import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { isOffered } from './catalogue.ts';
import { rowsBy } from '../index/rows-by.ts';

/** What stands in the file that a resident takes along; nothing of a closed station. */
export function servicesToTake(portal: Portal, stationId: string): readonly Row<'services'>[] {
  if (find(portal, 'stations', stationId)?.closed_on !== undefined) return [];
  return rowsBy(portal, 'services', 'station', stationId).filter(isOffered);
}

/** Whether a station has anything to take along. */
export function hasOfflineFile(portal: Portal, stationId: string): boolean {
  return servicesToTake(portal, stationId).length > 0;
}
