import { link, listed, type Facts, type Inline } from '../content/inline.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, findAll } from '../../data/portal.ts';
import { placeAddress } from '../../domain/addresses/address.ts';
import { daysBetween } from '../../domain/index/days.ts';
import { fullName } from '../../domain/index/places.ts';
import { countOf } from '../../domain/money/query/query.ts';
import { stationQuality } from '../../domain/quality/quality.ts';
import { dataUntil, type Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { common } from '../../text/common.ts';
import { text as quality } from '../../text/quality.ts';
import { text } from '../../text/stations.ts';

type Station = Row<'stations'>;

/** Where a station is, who runs it, whom it serves, and how old its data are. */
export function stationFacts(site: Site, station: Station): Facts {
  const { portal } = site;
  const parent = find(portal, 'stations', station.parent);
  const serves = findAll(portal, 'regions', station.serves);
  return [
    [text.region, link(`/places/${station.region}/`, fullName(portal, station.region))],
    [text.kind, valueTitle('stations', 'kind', station.kind)],
    [text.founded, station.founded === undefined ? common.missing : formatDate(station.founded)],
    [text.model, station.model],
    [text.brand, station.brand],
    [text.address, station.address ?? common.missing],
    [text.hours, station.closed_on === undefined && (station.hours ?? common.missing)],
    [text.supervisor, find(portal, 'organizations', station.supervisor)?.name],
    [text.operator, find(portal, 'organizations', station.operator)?.name],
    [text.parent, parent && link(`/stations/${parent.id}/`, parent.name)],
    [text.serves, listed(serves.map(({ id, name }) => link(placeAddress(portal, id), name)))],
    [text.nature, `${valueTitle('stations', 'nature', station.nature)}。${text.natureNote[station.nature]}`],
    [
      text.checked,
      [
        station.checked_on === undefined
          ? text.neverChecked
          : `${formatDate(station.checked_on)}（${valueTitle('stations', 'checked_by', station.checked_by) ?? common.missing}）`,
        station.nature !== 'digest' && age(site, station),
      ],
    ],
  ];
}

/** How old the data of a station are; press digests are not measured. */
function age(site: Site, station: Station): Inline {
  const { age: words } = quality;
  const until = dataUntil(site);
  const { neverChecked } = stationQuality(site.portal, station, until);
  const { checked_on: checked } = station;
  const days = checked === undefined || until === undefined ? undefined : Math.max(0, daysBetween(checked, until));
  return {
    tag: 'small',
    class: 'age',
    of: [
      days !== undefined && words.days(days),
      neverChecked > 0 && [
        words.services,
        {
          sum: countOf('services', { station: station.id, checked_on: '', status: ['open', 'paused'] }),
          unit: words.unit,
        },
        words.neverServices,
      ],
      link('/quality/', words.more),
    ],
  };
}
