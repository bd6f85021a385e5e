import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { isSampleRegion } from '../index/places.ts';

/** Who has to publish what is missing, as far as the data name somebody. */
export interface Responsible {
  readonly name: string;
  /** A body of the state answers under 政府信息公开条例; all others under their own duties. */
  readonly government: boolean;
}

/** Of the use of a fund: whoever received it, else whoever keeps it, else whoever gave it. */
export function responsibleForFund(portal: Portal, fund: Row<'funds'>): Responsible | undefined {
  return firstKnown(portal, [fund.recipient, fund.host, fund.organization, fund.funder], fund);
}

/** Of a project: whoever carries it out, else the body that it belongs to. */
export function responsibleForProject(portal: Portal, project: Row<'projects'>): Responsible | undefined {
  return firstKnown(portal, [project.organization, project.implementer], project);
}

/** Of a station: the body above it, which publishes for it; else whoever runs it. */
export function responsibleForStation(portal: Portal, station: Row<'stations'>): Responsible {
  return (
    firstKnown(portal, [station.supervisor, station.operator], { station: station.id }) ?? {
      name: station.name,
      government: false,
    }
  );
}

/** Of the money of a place: its government, which the data seldom name. */
export function responsibleForPlace(portal: Portal, regionId: string): Responsible | undefined {
  return firstKnown(portal, [], { region: regionId });
}

/** The duties under which the use of such money is to be published, in a real place: those of a sample are made up. */
export function dutiesFor(
  portal: Portal,
  kind: Row<'funds'>['kind'],
  region: string | undefined,
): readonly Row<'duties'>[] {
  if (isSampleRegion(portal, region)) return [];
  return portal.tables.duties.filter(({ fund_kinds: kinds }) => kinds.includes(kind));
}

function firstKnown(
  portal: Portal,
  ids: readonly (string | undefined)[],
  row: { readonly station?: string | undefined; readonly region?: string | undefined },
): Responsible | undefined {
  for (const id of ids) {
    const organization = find(portal, 'organizations', id);
    if (organization) return { name: organization.name, government: organization.kind === 'government' };
  }
  const station = find(portal, 'stations', row.station);
  if (station) {
    const { name } = station;
    const above = find(portal, 'organizations', station.supervisor);
    return above ? { name: above.name, government: above.kind === 'government' } : { name, government: false };
  }
  const region = find(portal, 'regions', row.region);
  return region && { name: `${region.name}的主管部门`, government: true };
}
