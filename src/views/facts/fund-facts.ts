import { link, type Facts } from '../content/inline.ts';
import { organizationName } from '../organization-name.ts';
import { find, type Portal } from '../../data/portal.ts';
import { regionOf } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/money/money.ts';

/** Where a fund is from, for whom, and for what. */
export function fundFacts(portal: Portal, fund: Row<'funds'>): Facts {
  const station = find(portal, 'stations', fund.station);
  const region = find(portal, 'regions', regionOf(portal, 'funds', fund));
  const named = (id: string | undefined) => (id === undefined ? undefined : organizationName(portal, id));
  return [
    [text.kind, [valueTitle('funds', 'kind', fund.kind), { ref: (notes) => notes.cite('funds', fund) }]],
    [text.level, valueTitle('funds', 'level', fund.level) ?? text.missing],
    [text.year, fund.year ?? text.undated],
    [text.funder, named(fund.funder) ?? text.notPublished],
    [text.recipient, named(fund.recipient) ?? text.notPublished],
    [text.host, named(fund.host)],
    [text.organization, fund.organization !== fund.recipient && named(fund.organization)],
    [text.station, station && link(`/stations/${station.id}/`, station.name)],
    [text.place, region === undefined ? text.missing : link(`/places/${region.id}/`, region.name)],
    [text.purpose, fund.purpose ?? text.notPublished],
    [text.docNo, fund.doc_no ?? text.notPublished],
    [text.funcCode, fund.func_code ?? text.notPublished],
  ];
}
