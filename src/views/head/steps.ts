import type { Portal } from '../../data/portal.ts';
import { ancestors } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { text as places } from '../../text/places.ts';
import { text as stations } from '../../text/stations.ts';

/** A step on the way from the front page to a page. */
export interface Step {
  readonly href: string;
  readonly label: string;
}

/** From the list of places down to one. */
export function placeSteps(portal: Portal, region: Row<'regions'>): readonly Step[] {
  return [{ href: '/places/', label: places.title }, ...regionSteps(portal, region)];
}

/** From the province down to a place. */
export function regionSteps(portal: Portal, region: Row<'regions'>): readonly Step[] {
  return [...ancestors(portal, region)]
    .reverse()
    .concat(region)
    .map(({ id, name }) => ({ href: `/places/${id}/`, label: name }));
}

/** From the list of stations to one. */
export function stationSteps({ id, name }: Row<'stations'>): readonly Step[] {
  return [
    { href: '/stations/', label: stations.title },
    { href: `/stations/${id}/`, label: name },
  ];
}
