import { blocksOf, section, type Block, type Blocks } from '../content/blocks.ts';
import { link } from '../content/inline.ts';
import type { PageHead } from '../head/page-head.ts';
import { spendingSection, totalsSection } from './fund-sums.ts';
import type { Portal } from '../../data/portal.ts';
import { byItemNumber, isOffered } from '../../domain/catalogue/catalogue.ts';
import { hasPlacePage } from '../../domain/addresses/address.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { rowsAt } from '../../domain/index/place-rows.ts';
import { fullName, isSampleRegion, regionOf } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { fundBooks } from '../../domain/money/fund-books.ts';
import { isLottery } from '../../domain/money/ledger.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/share.ts';

/** A piece of a page, to stand within a page of another site. */
export interface EmbedPage {
  readonly page: PageHead;
  /** The page that it is a piece of. */
  readonly whole: string;
  readonly blocks: Blocks;
}

/** So many services stand in a frame; the rest is counted and stands on the page of the place. */
const shown = 12;

/** Ids of places with services of their own: these can be put into another site. */
export const embeddedPlaces = perPortal((portal) =>
  idsOf(
    portal.tables.regions.filter((region) => hasPlacePage(portal, region) && servicesAt(portal, region.id).length > 0),
  ),
);

/** Ids of funds of which a receipt or an expense is known: these have a picture. */
export const embeddedFunds = perPortal((portal) =>
  idsOf(
    portal.tables.funds.filter(
      ({ id }) => rowsBy(portal, 'receipts', 'fund', id).length + rowsBy(portal, 'expenses', 'fund', id).length > 0,
    ),
  ),
);

/** Whom to call in a place, and what is offered there. */
export function embeddedPlace(portal: Portal, region: Row<'regions'>): EmbedPage {
  const services = servicesAt(portal, region.id);
  const stations = stationsAt(portal, region.id);
  const whole = `/places/${region.id}/`;
  const more = services.length - shown;
  return {
    page: {
      title: text.servicesOf(nameApart(portal, 'regions', region)),
      description: text.servicesOf(fullName(portal, region.id)),
      sample: isSampleRegion(portal, region.id),
      hidden: true,
    },
    whole,
    blocks: [
      stations.filter(({ phone }) => phone !== undefined).map((call) => ({ call })),
      section(
        'services',
        text.services,
        { services: services.slice(0, shown) },
        more > 0 && { line: [link(whole, text.more(more))] },
      ),
    ],
  };
}

/** What came in, what was spent on what, and what is left. */
export function embeddedFund(portal: Portal, fund: Row<'funds'>): EmbedPage {
  const region = regionOf(portal, 'funds', fund);
  const books = fundBooks(portal, fund);
  return {
    page: {
      title: text.moneyOf(nameApart(portal, 'funds', fund)),
      description: text.moneyOf(fund.name),
      sample: isSampleRegion(portal, region),
      lottery: isLottery(portal, fund),
      hidden: true,
    },
    whole: `/funds/${fund.id}/`,
    blocks: blocksOf([totalsSection(portal, books), spendingSection(portal, books)]).map(withoutScript),
  };
}

/** A table as it stands without its chart: what the chart says, then the rows with their bars. A frame has no script. */
function withoutScript(block: Block): Blocks {
  if (!('table' in block)) return block;
  const { chart, ...table } = block.table;
  return [chart && { line: chart.words }, { table: { ...table, chart: undefined, sheet: undefined } }];
}

/** Services of the stations of a place, and of those that work there without a station. */
function servicesAt(portal: Portal, id: string): readonly Row<'services'>[] {
  const ofStations = stationsAt(portal, id).flatMap((station) => rowsBy(portal, 'services', 'station', station.id));
  return [...ofStations, ...rowsAt(portal, 'services', id)].filter(isOffered).toSorted(byItemNumber);
}

function stationsAt(portal: Portal, id: string): readonly Row<'stations'>[] {
  return rowsBy(portal, 'stations', 'region', id).filter(({ closed_on: closed }) => closed === undefined);
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}
