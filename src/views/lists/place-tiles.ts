import type { Blocks } from '../content/blocks.ts';
import { placeTile } from '../pages/place-below.ts';
import { listedAtOnce } from './steps-of-pages.ts';
import type { Portal } from '../../data/portal.ts';
import { isHeld, placesBelow } from '../../domain/catalogue/held-places.ts';
import type { Row } from '../../schema/index.ts';
import { topPlaces } from '../../domain/catalogue/offers.ts';

/** The first places on the way down that part, with what they have: before a list that is too long to be read through. */
export function placesToChoose(portal: Portal): Blocks {
  let places: readonly Row<'regions'>[] = topPlaces(portal).filter(({ id }) => isHeld(portal, id));
  for (;;) {
    const [only, ...others] = places;
    if (only === undefined || others.length > 0) break;
    const { held } = placesBelow(portal, only.id);
    if (held.length === 0) break;
    places = held;
  }
  return {
    tiles: places
      .toSorted((a, b) => Number(a.sample === true) - Number(b.sample === true))
      .slice(0, listedAtOnce)
      .map((region) => placeTile(portal, region)),
  };
}
