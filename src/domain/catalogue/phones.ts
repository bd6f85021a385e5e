import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { isSampleRegion, subtree } from '../index/places.ts';

/** A station that can be called. */
export interface StationPhone {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly sample: boolean;
}

const most = 3;

/**
 * Whom to call when nothing fits: stations of the home region that publish a phone, town stations before rooms and centres. A
 * sample station, whose number is none, only where there is no other.
 */
export function phonesToAsk(portal: Portal): readonly StationPhone[] {
  const home = find(portal, 'regions', portal.config.home_region);
  const within = home === undefined ? undefined : subtree(portal, home.id);
  const all = portal.tables.stations.flatMap(({ id, name, kind, phone, region }) =>
    phone === undefined || within?.has(region) === false
      ? []
      : [{ id, name, phone, kind, sample: isSampleRegion(portal, region) }],
  );
  const real = all.filter(({ sample }) => !sample);
  const ranked = (real.length > 0 ? real : all).toSorted((a, b) => order(a.kind) - order(b.kind));
  return ranked
    .slice(0, real.length > 0 ? most : 1)
    .map(({ id, name, phone, sample }) => ({ id, name, phone, sample }));
}

function order(kind: Row<'stations'>['kind']): number {
  return kind === 'station' || kind === 'main_station' ? 0 : 1;
}
