import { link, links, listed, type Facts, type Inline } from '../content/inline.ts';
import { formatDate } from '../../data/cells/date.ts';
import { findAll, type Portal } from '../../data/portal.ts';
import { addressOf, placeAddress } from '../../domain/addresses/address.ts';
import { fundsOfService, providerOf } from '../../domain/catalogue/catalogue.ts';
import { isPublishable, nameOf, storiesOfService } from '../../domain/content/content.ts';
import { listing } from '../../domain/disclosure/editions.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { common } from '../../text/common.ts';
import { text } from '../../text/services.ts';

type Service = Row<'services'>;

/** All that is known of a service, in the order in which a resident asks. */
export function serviceFacts(site: Site, service: Service): Facts {
  return [...terms(site.portal, service), ...background(site, service)];
}

/** What a resident asks before the first call: who, at what cost, how, with what, how soon, when and where. */
function terms(portal: Portal, service: Service): Facts {
  const audiences = findAll(portal, 'terms', service.audiences);
  const places = findAll(portal, 'regions', service.places);
  const counted = (count: number, unit: string): Inline => [
    { value: count, from: `services/${service.id}`, text: String(count) },
    unit,
    { ref: (notes) => notes.cite('services', service) },
  ];
  return [
    [
      text.whoCan,
      service.who_can ?? (audiences.length > 0 ? audiences.map(({ name }) => name).join('、') : common.missing),
    ],
    [text.whoCannot, service.who_cannot],
    [text.referTo, service.refer_to],
    [
      text.cost,
      [valueTitle('services', 'cost', service.cost), service.cost_note !== undefined && `。${service.cost_note}`],
    ],
    [text.how, howToApply(portal, service)],
    [text.bring, service.bring.join('、')],
    [
      text.promise,
      service.promise_days === undefined ? common.missing : counted(service.promise_days, text.promiseUnit),
    ],
    [text.visits, service.visits_needed !== undefined && counted(service.visits_needed, text.visitsUnit)],
    [text.hours, service.hours],
    [text.places, listed(places.map(({ id, name }) => link(placeAddress(portal, id), name)))],
  ];
}

function howToApply(portal: Portal, service: Service): Inline {
  const ways = [
    [text.byPhone, service.how_phone],
    [text.byVisit, service.how_visit],
    [text.byHome, service.how_home],
    [text.online, service.how_online],
  ] as const;
  const known = ways.filter(([, how]) => how !== undefined);
  if (known.length === 0) return `${text.noWay}${providerOf(portal, service).name}。`;
  return known.map(([way, how]) => ({ tag: 'div', of: [{ tag: 'strong', of: way }, ' ', how] }));
}

/** What stands behind a service: what it helps with, who gives and pays for it, whether it is listed and checked, its stories. */
function background({ portal, today }: Site, service: Service): Facts {
  const funds = fundsOfService(portal, service);
  const stories = storiesOfService(portal, service.id).filter(({ matter }) => isPublishable(matter, today));
  const listedIn = listing(portal, service, today);
  const validity = [
    ...(service.valid_from === undefined ? [] : [`${formatDate(service.valid_from)}起`]),
    ...(service.valid_to === undefined ? [] : [`${formatDate(service.valid_to)}止`]),
  ].join('，');
  const termLinks = (ids: readonly string[], shelf: string): Inline =>
    links(findAll(portal, 'terms', ids).map(({ id, name }) => ({ href: `/services/${shelf}/${id}/`, label: name })));
  return [
    [text.needs, termLinks(service.needs, 'need')],
    [text.audiences, termLinks(service.audiences, 'audience')],
    [text.aliases, service.aliases.join('、')],
    [text.provider, service.organization !== undefined && nameOf(portal, 'organizations', service.organization)],
    [
      text.project,
      service.project !== undefined &&
        link(
          addressOf(portal, 'projects', service.project),
          nameOf(portal, 'projects', service.project) ?? service.project,
        ),
    ],
    [text.officialName, service.official_name],
    [
      text.listed,
      listedIn && [
        link(addressOf(portal, 'editions', listedIn.edition.id), listedIn.edition.name),
        listedIn.item === undefined
          ? text.notListed
          : text.listedAs(listedIn.item.item_no, listedIn.item.name === service.name ? undefined : listedIn.item.name),
      ],
    ],
    [text.valid, validity],
    [
      text.checked,
      service.checked_on === undefined
        ? text.neverChecked
        : `${formatDate(service.checked_on)}（${valueTitle('services', 'checked_by', service.checked_by) ?? common.missing}）`,
    ],
    [
      text.funds,
      funds.length === 0 ? text.noFunds : links(funds.map(({ id, name }) => ({ href: `/funds/${id}/`, label: name }))),
    ],
    [text.stories, links(stories.map(({ slug, matter }) => ({ href: `/stories/${slug}/`, label: matter.title })))],
  ];
}
