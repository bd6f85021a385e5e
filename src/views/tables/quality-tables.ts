import { ledger, type Ledger } from '../ledger.ts';
import { link } from '../content/inline.ts';
import type { Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { countOf } from '../../domain/money/query/query.ts';
import {
  percent,
  type Completeness,
  type PlaceQuality,
  type ServiceQuality,
  type StationQuality,
} from '../../domain/quality/quality.ts';
import { text } from '../../text/quality.ts';

const complete = {
  head: text.complete,
  number: true,
  cell: (of: Pick<Completeness, 'filled' | 'wanted'>) => text.percent(percent(of)),
};
const missing = {
  head: text.missing,
  cell: (of: Completeness) => of.missing.join('、') || text.nothingMissing,
};

/** Services with how complete they are and what is missing. */
export function servicesTable(portal: Portal, caption: string, rows: readonly ServiceQuality[]): Ledger {
  return ledger({
    caption,
    rows,
    columns: [
      {
        head: text.service,
        cell: ({ service }) => link(addressOf(portal, 'services', service.id), service.name),
      },
      complete,
      missing,
    ],
  });
}

/** Stations with how complete they are, what is missing and how old it is. */
export function stationsTable(caption: string, rows: readonly StationQuality[]): Ledger {
  return ledger({
    caption,
    rows,
    columns: [
      { head: text.station, cell: ({ station }) => link(`/stations/${station.id}/`, station.name) },
      complete,
      missing,
      {
        head: text.neverChecked,
        number: true,
        cell: ({ neverChecked, station }) =>
          neverChecked === 0
            ? 0
            : {
                sum: countOf('services', { station: station.id, checked_on: '', status: ['open', 'paused'] }),
                unit: text.serviceUnit,
              },
      },
      { head: text.stale, number: true, cell: ({ stale }) => stale },
      {
        head: text.oldest,
        number: true,
        cell: ({ oldest }) => (oldest === undefined ? text.never : text.days(oldest)),
      },
    ],
  });
}

/** Places with how complete their stations are together. */
export function placesTable(rows: readonly PlaceQuality[]): Ledger {
  return ledger({
    caption: text.places,
    rows,
    columns: [
      { head: text.place, cell: ({ region }) => link(`/places/${region.id}/`, region.name) },
      {
        head: text.stationCount,
        number: true,
        cell: ({ region }) => ({
          sum: countOf('stations', { in: region.id, nature: 'own' }),
          unit: text.stationUnit,
        }),
      },
      complete,
    ],
  });
}
