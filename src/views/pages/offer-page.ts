import { entries, section, type Blocks } from '../content/blocks.ts';
import type { TitledPage } from '../head/page-head.ts';
import { placeSteps } from '../head/steps.ts';
import { offerEntry } from '../lists/offer-entry.ts';
import { listedWhole, offerBlocks, offersIn, offersQuery } from '../lists/offer-list.ts';
import { pageOfList, pagesOf, stepsOfPages } from '../lists/steps-of-pages.ts';
import { formatCount } from '../../data/cells/quantity.ts';
import { find, type Portal } from '../../data/portal.ts';
import {
  facetNames,
  offeredAbove,
  offeredCount,
  termsIn,
  wishAddress,
  wishPlace,
  type Wish,
} from '../../domain/catalogue/offers.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { fullName, isSampleRegion } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/offers.ts';

type Region = Row<'regions'>;

/** A place and a term with something to show, and how many pages its list has. */
export interface OfferRoute {
  readonly region: Region;
  readonly wish: Wish;
  readonly pages: number;
}

/** Every place and term with something to show. */
export function offerRoutes(portal: Portal, regions: readonly Region[]): readonly OfferRoute[] {
  return regions
    .filter(({ level }) => level !== 'country')
    .flatMap((region) =>
      facetNames.flatMap((facet) =>
        termsIn(portal, region.id, facet).flatMap(({ term }): readonly OfferRoute[] => {
          const wish = { facet, term: term.id };
          if (wishPlace(portal, region.id, wish) !== region.id) return [];
          return [{ region, wish, pages: pagesOf(offersIn(portal, region.id, wish).length) }];
        }),
      ),
    );
}

/** The services of a place for one need, for one group or of one kind; where they are many, the places below that have some. */
export function offerPage(
  portal: Portal,
  region: Region,
  wish: Wish,
  number: number,
): { readonly page: TitledPage; readonly blocks: Blocks } {
  const term = find(portal, 'terms', wish.term);
  const name = term?.name ?? wish.term;
  const list = pageOfList(offersIn(portal, region.id, wish), number);
  const sample = isSampleRegion(portal, region.id);
  const title = text.title(name, nameApart(portal, 'regions', region));
  return {
    page: {
      title: number === 1 ? title : `${title} · ${text.pageOf(number, list.pages)}`,
      heading: name,
      description: text.description(name, fullName(portal, region.id)),
      kicker: fullName(portal, region.id),
      lead: term?.hint,
      sample,
      steps: placeSteps(portal, region),
    },
    blocks: [
      { line: [text.here(region.name), { sum: offersQuery(wish, region.id, sample), unit: text.unit }, '。'] },
      offerBlocks(portal, list.items, wish, { here: region }),
      stepsOfPages(wishAddress(portal, region.id, wish), list),
      number === 1 && above(portal, region, wish),
      otherTerms(portal, region, wish),
      furtherOn(portal, region, wish, name),
    ],
  };
}

/** What the county or the province offers is there for the town, too. */
function above(portal: Portal, region: Region, wish: Wish): Blocks {
  const found = offeredAbove(portal, region, wish).slice(0, listedWhole);
  return entries(
    'above',
    text.above,
    found.map((service) => offerEntry(portal, service, region.id)),
  );
}

function otherTerms(portal: Portal, region: Region, { facet, term }: Wish): Blocks {
  const others = termsIn(portal, region.id, facet).filter((each) => each.term.id !== term);
  const chips = others.map(({ term: { id, name }, count }) => ({
    href: wishAddress(portal, region.id, { facet, term: id }),
    label: name,
    small: `${formatCount(count)} ${text.unit}`,
  }));
  return chips.length > 0 && section('others', text.more(region.name), { chips });
}

/** Back to the place, to the place above with the same wish, and to all places. */
function furtherOn(portal: Portal, region: Region, wish: Wish, name: string): Blocks {
  const parent = find(portal, 'regions', region.parent);
  const wider =
    parent !== undefined &&
    parent.level !== 'country' &&
    offeredCount(portal, parent.id, wish) > offeredCount(portal, region.id, wish);
  return section('further', text.elsewhere, {
    chips: [
      { href: `/places/${region.id}/`, label: text.wholePlace(region.name) },
      ...(wider ? [{ href: wishAddress(portal, parent.id, wish), label: text.title(name, parent.name) }] : []),
      { href: `/services/${wish.facet}/${wish.term}/`, label: text.title(name, text.all) },
    ],
  });
}
