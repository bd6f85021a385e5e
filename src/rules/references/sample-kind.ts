import { find, type Portal } from '../../data/portal.ts';
import { isSampleRegion, regionOf } from '../../domain/index/places.ts';
import type { TableName } from '../../schema/index.ts';
import { subjectTable, type AnyRow } from '../support/rows.ts';

/** Whether a row tells of a fictional place or of a real one; undefined where it belongs to no place (terms, documents). */
export type SampleKind = 'sample' | 'real' | undefined;

export function sampleKinds(portal: Portal): (table: TableName, row: AnyRow) => SampleKind {
  const known = new Map<string, SampleKind>();
  const ofRegion = (region: string | undefined): SampleKind => {
    if (region === undefined || find(portal, 'regions', region) === undefined) return undefined;
    if (!known.has(region)) known.set(region, isSampleRegion(portal, region) ? 'sample' : 'real');
    return known.get(region);
  };
  return function kindOf(table, row): SampleKind {
    if (table === 'regions') return ofRegion(row.id);
    if (typeof row['subject'] === 'string') {
      const subject = subjectOf(portal, row);
      return subject === undefined ? undefined : kindOf(...subject);
    }
    const { region, station } = row;
    // Nearly every row names its region or its station: no need to look further.
    const near = region ?? (typeof station === 'string' ? find(portal, 'stations', station)?.region : undefined);
    return ofRegion(typeof near === 'string' ? near : regionOf(portal, belongingOf(row)));
  };
}

/** What a figure, an honour or an alert speaks of. */
function subjectOf(portal: Portal, row: AnyRow): readonly [TableName, AnyRow] | undefined {
  const table = subjectTable(row['subject_type']);
  const id = row['subject'];
  if (table === undefined || typeof id !== 'string') return undefined;
  const subject = find(portal, table, id);
  return subject === undefined ? undefined : [table, subject];
}

function belongingOf(row: AnyRow): Parameters<typeof regionOf>[1] {
  const id = (key: string): string | undefined => (typeof row[key] === 'string' ? row[key] : undefined);
  return {
    station: id('station'),
    region: id('region'),
    organization: id('organization'),
    fund: id('fund'),
    project: id('project'),
  };
}
