import { section, type Blocks } from '../content/blocks.ts';
import type { TitledPage } from '../head/page-head.ts';
import { offerBlocks, offersAnywhere, offersQuery, type Offer } from '../lists/offer-list.ts';
import { listedAtOnce, pageNumbers, pageOfList, pagesOf, stepsOfPages } from '../lists/steps-of-pages.ts';
import { find, type Portal } from '../../data/portal.ts';
import { termListings, type Facet } from '../../domain/catalogue/catalogue.ts';
import type { Wish } from '../../domain/catalogue/offers.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { common } from '../../text/common.ts';
import { text } from '../../text/offers.ts';
import { text as services } from '../../text/services.ts';

interface TermLists {
  readonly real: readonly Offer[];
  readonly sample: readonly Offer[];
}

const known = perPortal(() => new Map<string, TermLists>());

function listsOf(portal: Portal, wish: Wish): TermLists {
  const key = `${wish.facet}/${wish.term}`;
  const lists = known(portal).get(key) ?? {
    real: offersAnywhere(portal, wish, false),
    sample: offersAnywhere(portal, wish, true),
  };
  known(portal).set(key, lists);
  return lists;
}

/** The terms of a facet with the pages of their lists, as the route asks for them. */
export function termPaths(portal: Portal, facet: Facet) {
  return termListings(portal)[facet].flatMap(({ term }) => {
    const { real, sample } = listsOf(portal, { facet, term: term.id });
    return pageNumbers(pagesOf(real.length > 0 ? real.length : sample.length)).map((page) => ({
      params: { id: term.id, page },
    }));
  });
}

/** A term over all places, before and after the question where somebody is: its services if they are few, else the places that have some, with their counts. */
export function termPage(
  portal: Portal,
  wish: Wish,
  number: number,
): { readonly page: TitledPage; readonly before: Blocks; readonly after: Blocks } {
  const term = find(portal, 'terms', wish.term);
  const name = term?.name ?? wish.term;
  const { real, sample } = listsOf(portal, wish);
  const onlySample = real.length === 0;
  const list = pageOfList(onlySample ? sample : real, number);
  const besides = onlySample || number > 1 ? [] : sample;
  return {
    page: {
      title: number === 1 ? name : `${name} · ${text.pageOf(number, list.pages)}`,
      heading: name,
      description: `${name}：${term?.hint ?? ''}`,
      lead: term?.hint,
      sample: onlySample,
      steps: [{ href: '/services/', label: services.title }],
    },
    before: [
      !onlySample && { line: { sum: offersQuery(wish, undefined), unit: text.unit } },
      offerBlocks(portal, list.items, wish, {}),
      stepsOfPages(`/services/${wish.facet}/${wish.term}/`, list),
    ],
    after: [
      // A portal has one sample town, seldom a sample province: its places fit on one page.
      section('sample', common.sample, sampleEntries(portal, besides, wish)),
    ],
  };
}

function sampleEntries(portal: Portal, offers: readonly Offer[], wish: Wish): Blocks {
  return offerBlocks(portal, offers.slice(0, listedAtOnce), wish, { heading: false });
}
