import { section, type Blocks, type Chip, type Tile } from '../content/blocks.ts';
import { listedAtOnce, pageOfList, stepsOfPages } from '../lists/steps-of-pages.ts';
import { formatCount } from '../../data/cells/quantity.ts';
import type { Portal } from '../../data/portal.ts';
import { hasPlacePage } from '../../domain/addresses/address.ts';
import { placesBelow } from '../../domain/catalogue/held-places.ts';
import { offeredCount } from '../../domain/catalogue/offers.ts';
import { children, isSampleRegion, stationsIn } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { common } from '../../text/common.ts';
import { text } from '../../text/places.ts';

type Region = Row<'regions'>;

/** The places right below one: those of which something is known with what they have, then the names of the others. */
export function below(portal: Portal, region: Region): Blocks {
  const country = region.level === 'country';
  const mine = ({ id }: Region): boolean => !country || !isSampleRegion(portal, id);
  const { held, others } = placesBelow(portal, region.id);
  const tiles = held.filter(mine);
  const names = others.filter(mine);
  const cut = tiles.length > listedAtOnce || names.length > listedAtOnce;
  return section(
    'children',
    text.children,
    tiles.length > 0 && { tiles: tiles.slice(0, listedAtOnce).map((child) => placeTile(portal, child)) },
    names.length > 0 && [
      tiles.length > 0 && { line: { tag: 'small', of: text.notHeldBelow } },
      { chips: names.slice(0, listedAtOnce).map((child) => placeChip(portal, child)) },
    ],
    cut && {
      line: { link: belowAddress(region.id), text: text.moreBelow(children(portal, region.id).filter(mine).length) },
    },
  );
}

/** A place with what it has; nothing that is not known is told as 0. */
export function placeTile(portal: Portal, { id, name }: Region): Tile {
  const sample = isSampleRegion(portal, id);
  const stations = stationsIn(portal, id).filter(({ closed_on: closed }) => closed === undefined).length;
  const services = offeredCount(portal, id);
  const parts = [
    ...(stations > 0 ? [`${formatCount(stations)} ${text.unitStations}`] : []),
    ...(services > 0 ? [`${formatCount(services)} ${text.unitServices}`] : []),
    ...(sample ? [common.sample] : []),
  ];
  return {
    href: `/places/${id}/`,
    name,
    small: parts.length === 0 ? text.otherThings : parts.join('，'),
    sample,
  };
}

function placeChip(portal: Portal, child: Region): Chip {
  const page = hasPlacePage(portal, child);
  return { label: child.name, href: page ? `/places/${child.id}/` : undefined, id: page ? undefined : child.id };
}

/** The address of the list of all places right below one, where they are too many for its own page. */
function belowAddress(id: string): string {
  return `/places/${id}/below/`;
}

/** Places with a list of their own of what is right below them, and how many pages it has. */
export function belowRoutes(portal: Portal): readonly { readonly id: string; readonly count: number }[] {
  return portal.tables.regions.flatMap(({ id }) => {
    const { held, others } = placesBelow(portal, id);
    const cut = held.length > listedAtOnce || others.length > listedAtOnce;
    return cut ? [{ id, count: held.length + others.length }] : [];
  });
}

/** One page of the list of all places right below one. */
export function belowList(portal: Portal, { id }: Region, number: number) {
  const { held, others } = placesBelow(portal, id);
  const list = pageOfList([...held, ...others], number);
  const known = new Set(held);
  const tiles = list.items.filter((child) => known.has(child));
  const names = list.items.filter((child) => !known.has(child));
  const blocks: Blocks = [
    tiles.length > 0 && { tiles: tiles.map((child) => placeTile(portal, child)) },
    names.length > 0 && [
      { line: { tag: 'small', of: text.notHeldBelow } },
      { chips: names.map((child) => placeChip(portal, child)) },
    ],
    stepsOfPages(belowAddress(id), list),
  ];
  return { blocks, list };
}
