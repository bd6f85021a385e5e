import { section, type Answering, type Blocks } from '../content/blocks.ts';
import { link, links, type Inline } from '../content/inline.ts';
import { listedAtOnce } from '../lists/steps-of-pages.ts';
import { stationEntry } from '../lists/entries.ts';
import { formatCount } from '../../data/cells/quantity.ts';
import { find, type Portal } from '../../data/portal.ts';
import { hasOfferPages } from '../../domain/addresses/address.ts';
import { facetNames, offersItself, stationsFor, termsIn, wishAddress } from '../../domain/catalogue/offers.ts';
import { calendar, eventTime } from '../../domain/catalogue/events.ts';
import { ancestors, isSampleRegion, stationsIn } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import type { Row } from '../../schema/index.ts';
import { text as offers } from '../../text/offers.ts';
import { text } from '../../text/places.ts';

type Region = Row<'regions'>;
type Station = Row<'stations'>;

/** The stations that answer for a place: its own, those that serve it, in a town those of its villages, in a village those of its town. */
export function answeringStations(portal: Portal, region: Region): readonly Station[] {
  const own = stationsFor(portal, region.id);
  if (own.length > 0) return own;
  if (region.level === 'township')
    return stationsIn(portal, region.id).filter(({ closed_on: closed }) => closed === undefined);
  const parent = find(portal, 'regions', region.parent);
  return region.level === 'village' && parent !== undefined ? stationsFor(portal, parent.id) : [];
}

/** Whom to call: the first station of the place; where none is known, the hotlines of the place. */
export function callBlocks(portal: Portal, region: Region): Blocks {
  const [station] = answeringStations(portal, region);
  if (station === undefined) return { call: { name: region.name, region: region.id } };
  const call: Answering = station;
  return [
    { call },
    { line: [link(`/stations/${station.id}/`, station.name), station.address !== undefined && `：${station.address}`] },
  ];
}

/** The needs, groups and kinds of a place as chips with their counts, each leading to its services there. */
export function offerChips(portal: Portal, region: Region): Blocks {
  const from = region.level === 'village' ? (find(portal, 'regions', region.parent) ?? region) : region;
  const at = termsIn(portal, region.id, 'category').length > 0 ? region : from;
  const paged = hasOfferPages(portal, at);
  return facetNames.map((facet) => {
    const terms = termsIn(portal, at.id, facet);
    const chips = terms.map(({ term: { id, name }, count }) => ({
      href: paged || facet === 'need' ? wishAddress(portal, at.id, { facet, term: id }) : `/services/${facet}/${id}/`,
      label: name,
      small: `${formatCount(count)} ${offers.unit}`,
    }));
    return chips.length > 0 && section(facet, text.byFacet[facet], { chips });
  });
}

/** What the county or the province offers is there for the town, too: one line that leads there. */
export function fromAbove(portal: Portal, region: Region): Blocks {
  const sample = isSampleRegion(portal, region.id);
  const found = ancestors(portal, region).filter(
    ({ id }) => offersItself(portal, id) && isSampleRegion(portal, id) === sample,
  );
  const line: Inline = [text.fromAbove, links(found.map(({ id, name }) => ({ href: `/places/${id}/`, label: name })))];
  return found.length > 0 && { line };
}

/** The other stations of a place, below the one that answers. */
export function otherStations(portal: Portal, region: Region): Blocks {
  const [, ...others] = answeringStations(portal, region);
  const list = others.slice(0, listedAtOnce).map((station) => ({
    ...stationEntry(portal, station),
    more: [
      station.phone !== undefined && {
        link: `tel:${station.phone}`,
        text: `${text.callShort} ${station.phone}`,
        class: 'call-short',
      },
    ],
  }));
  return list.length > 0 && section('stations', text.otherStations, { entries: list });
}

/** What is coming in a place; nothing where nothing is. */
export function comingEvents(portal: Portal, region: Region, today: string): Blocks {
  const all = answeringStations(portal, region).flatMap(({ id }) => rowsBy(portal, 'events', 'station', id));
  const coming = calendar(all, today).coming.slice(0, 3);
  const list = coming.map((event) => ({
    href: `/events/${event.id}/`,
    name: event.name,
    small: `${eventTime(event)} · ${event.place}`,
  }));
  return list.length > 0 && section('events', text.events, { entries: list });
}
