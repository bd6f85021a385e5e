import type { Blocks, Tile } from '../content/blocks.ts';
import { offerEntry, phoneOf } from './offer-entry.ts';
import { formatCount } from '../../data/cells/quantity.ts';
import type { Portal } from '../../data/portal.ts';
import { facets, sampleServices, servicesWith } from '../../domain/catalogue/catalogue.ts';
import {
  offeredAt,
  offeredCount,
  offeredIn,
  placesWith,
  wishAddress,
  type PlaceCount,
  type Wish,
} from '../../domain/catalogue/offers.ts';
import { isSampleRegion } from '../../domain/index/places.ts';
import { countOf, type Query } from '../../domain/money/query/query.ts';
import type { Row } from '../../schema/index.ts';
import { common } from '../../text/common.ts';
import { text } from '../../text/offers.ts';
import { text as services } from '../../text/services.ts';

type Service = Row<'services'>;

/** A place to go on to, or a service. */
export type Offer = { readonly place: PlaceCount } | { readonly service: Service };

/** So many services are read in one or two screens; more are asked for place by place. */
export const listedWhole = 20;

/** What is listed for a wish in a place: its services if they are few, else the places below that have some, and its own. */
export function offersIn(portal: Portal, regionId: string, wish: Wish): readonly Offer[] {
  if (offeredCount(portal, regionId, wish) <= listedWhole) return serviceOffers(offeredIn(portal, regionId, wish));
  return [...placeOffers(placesWith(portal, regionId, wish)), ...serviceOffers(offeredAt(portal, regionId, wish))];
}

/** The same for all real places or all sample places together: the first places on the way down that differ. */
export function offersAnywhere(portal: Portal, wish: Wish, sample: boolean): readonly Offer[] {
  const samples = sampleServices(portal);
  const all = servicesWith(portal, wish.facet, wish.term).filter(({ id }) => samples.has(id) === sample);
  if (all.length <= listedWhole) return serviceOffers(all);
  let at: string | undefined;
  for (;;) {
    const below = placesWith(portal, at, wish).filter(({ region }) => isSampleRegion(portal, region.id) === sample);
    const own = offeredAt(portal, at, wish);
    const [only] = below;
    if (below.length !== 1 || own.length > 0 || only === undefined)
      return [...placeOffers(below), ...serviceOffers(own.filter(({ id }) => samples.has(id) === sample))];
    at = only.region.id;
  }
}

function placeOffers(places: readonly PlaceCount[]): readonly Offer[] {
  return places.map((place) => ({ place }));
}

function serviceOffers(list: readonly Service[]): readonly Offer[] {
  return list.map((service) => ({ service }));
}

/** The number of services that are offered for a wish, in one place or in all real ones. */
export function offersQuery({ facet, term }: Wish, place: string | undefined, sample = false): Query {
  const real = sample ? undefined : 'yes';
  return countOf('services', { [facets[facet]]: term, status: ['open', 'paused'], in: place, real });
}

/** Places as tiles with their counts, the wish kept; below them services, each with its call button, and a hotline where one has none. */
export function offerBlocks(
  portal: Portal,
  offers: readonly Offer[],
  wish: Wish,
  { here, heading = true }: { readonly here?: Row<'regions'>; readonly heading?: boolean },
): Blocks {
  const places = offers.flatMap((offer) => ('place' in offer ? [offer.place] : []));
  const own = offers.flatMap((offer) => ('service' in offer ? [offer.service] : []));
  const mute = own.some((service) => phoneOf(portal, service) === undefined);
  const besides = here === undefined ? text.noHome : text.own(here.name);
  return [
    places.length > 0 && [
      heading && { heading: text.choose, id: 'places' },
      { tiles: places.map((place) => tileOf(portal, place, wish)) },
    ],
    own.length > 0 && [
      (heading || places.length > 0) && { heading: places.length > 0 ? besides : services.all, id: 'services' },
      { entries: own.map((service) => offerEntry(portal, service, here?.id)) },
      mute && { hotlines: { region: here?.id, needs: wish.facet === 'need' ? [wish.term] : [], mute } },
    ],
  ];
}

function tileOf(portal: Portal, { region, count }: PlaceCount, wish: Wish): Tile {
  const sample = isSampleRegion(portal, region.id);
  return {
    href: wishAddress(portal, region.id, wish),
    name: region.name,
    small: `${formatCount(count)} ${text.unit}${sample ? `，${common.sample}` : ''}`,
    sample,
  };
}
