import { link, type Facts } from '../content/inline.ts';
import { find, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { eventTime } from '../../domain/catalogue/events.ts';
import { nameOf } from '../../domain/content/content.ts';
import { fullName, regionOf } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/events.ts';

/** When and where an event is, for how many, how to sign up, and who holds it. */
export function eventFacts(portal: Portal, event: Row<'events'>): Facts {
  const station = find(portal, 'stations', event.station);
  const service = find(portal, 'services', event.service);
  const region = regionOf(portal, 'events', event);
  const holder = station
    ? link(`/stations/${station.id}/`, station.name)
    : event.organization !== undefined && nameOf(portal, 'organizations', event.organization);
  return [
    [
      text.when,
      [
        { time: event.start.replace(' ', 'T'), text: eventTime(event) },
        { ref: (notes) => notes.cite('events', event) },
      ],
    ],
    [text.place, event.place],
    [
      text.capacity,
      event.capacity !== undefined && { table: 'events', row: event, column: 'capacity', unit: text.capacityUnit },
    ],
    [text.signUp, event.sign_up],
    [text.service, service && link(addressOf(portal, 'services', service.id), service.name)],
    [
      text.holder,
      [holder, region !== undefined && [holder && ' · ', link(`/places/${region}/`, fullName(portal, region))]],
    ],
  ];
}
