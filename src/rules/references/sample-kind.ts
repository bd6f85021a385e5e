import { find, type Portal } from '../../data/portal.ts';
import { isSampleRegion, regionOf } from '../../domain/index/places.ts';
import type { TableName } from '../../schema/index.ts';
import type { AnyRow } from '../support/rows.ts';

/** Whether a row tells of a fictional place or of a real one; undefined where it belongs to no place (terms, documents). */
export type SampleKind = 'sample' | 'real' | undefined;

export function sampleKinds(portal: Portal): (table: TableName, row: AnyRow) => SampleKind {
  const known = new Map<string, SampleKind>();
  const ofRegion = (region: string | undefined): SampleKind => {
    if (region === undefined || find(portal, 'regions', region) === undefined) return undefined;
    if (!known.has(region)) known.set(region, isSampleRegion(portal, region) ? 'sample' : 'real');
    return known.get(region);
  };
  return (table, row) => ofRegion(regionOf(portal, table, row));
}
