import type { Inline } from '../content/inline.ts';
import type { ListEntry } from './entries.ts';
import { find, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { providerOf, sampleServices } from '../../domain/catalogue/catalogue.ts';
import { answeringFor } from '../../domain/catalogue/merged-stations.ts';
import { fullName, regionOf } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/services.ts';

/** A service among others, with the button that calls whoever gives it; `here` leaves out where it is, on the page of that place. */
export function offerEntry(portal: Portal, service: Row<'services'>, here: string | undefined): ListEntry {
  const region = regionOf(portal, 'services', service);
  const { name: who } = providerOf(portal, service);
  const where = region === here ? '' : fullName(portal, region);
  return {
    href: addressOf(portal, 'services', service.id) ?? '/services/',
    name: service.name,
    line: service.summary,
    small: [where, who].filter((part) => part !== '').join(' · '),
    more: [service.status === 'paused' && { tag: 'strong', of: text.suspended }, callButton(portal, service)],
    sample: sampleServices(portal).has(service.id),
  };
}

function callButton(portal: Portal, service: Row<'services'>): Inline {
  const phone = phoneOf(portal, service);
  return phone !== undefined && { link: `tel:${phone}`, text: `${text.callShort} ${phone}`, class: 'call-short' };
}

/** The number that is answered for a service; undefined where none is published. */
export function phoneOf(portal: Portal, service: Row<'services'>): string | undefined {
  const station = find(portal, 'stations', service.station);
  return station === undefined ? undefined : answeringFor(portal, station).phone;
}
