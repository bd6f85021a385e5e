import { placeSteps, stationSteps, type Step } from './head/steps.ts';
import { neededRow, type Portal } from '../data/portal.ts';
import { nameApart } from '../domain/index/name-apart.ts';
import type { Holder } from '../domain/money/money-holder.ts';
import type { Row } from '../schema/index.ts';

/** Whose money a page shows. */
export interface HolderPage {
  readonly name: string;
  /** Its name for the titles of windows: a namesake is told apart. */
  readonly title: string;
  /** The place of the holder; a place is its own. */
  readonly region: string;
  readonly station: Row<'stations'> | undefined;
  readonly steps: readonly Step[];
}

/** Throws where there is no such holder: pages are made of those that the data name. */
export function holderPage(portal: Portal, { kind, id }: Holder): HolderPage {
  if (kind === 'place') {
    const region = neededRow(portal, 'regions', id);
    return {
      name: region.name,
      title: nameApart(portal, 'regions', region),
      region: id,
      station: undefined,
      steps: placeSteps(portal, region),
    };
  }
  const station = neededRow(portal, 'stations', id);
  return {
    name: station.name,
    title: nameApart(portal, 'stations', station),
    region: station.region,
    station,
    steps: stationSteps(station),
  };
}
