import { find, type Portal } from '../../../data/portal.ts';
import { hasServicePages } from '../../../domain/addresses/address.ts';
import { models, stories } from '../../../domain/content/content.ts';
import { fullName, isSampleRegion, regionOf } from '../../../domain/index/places.ts';
import type { Row, TableName } from '../../../schema/index.ts';
import { kinds, type Kind } from '../format/kinds.ts';
import { placeSeparator } from '../format/pages-file.ts';

/** What is known of a page beside its words. */
export interface PageSubject {
  readonly kind: Kind;
  /** `山东省 · 青岛市 · 泊里镇`; empty for a page of no place. */
  readonly place: string;
  /** The first name of the place; empty where there is none. */
  readonly province: string;
  readonly sample: boolean;
}

/** Pages that only lead to other pages, or repeat one for paper and loudspeaker. */
const leading =
  /^\/(?:(?:search|offline|services|stations|places|projects|stories|models|events|handbook|handbook\/rules|handbook\/tables)\/)?$|^\/services\/[^/]+\/[^/]+\/|^\/places\/[^/]+\/(?:needs|audiences|categories|below)\/|\/(?:poster|loudspeaker)\/$/;

const kindsOfPart: Readonly<Record<string, Kind>> = {
  accounts: 'money',
  corrections: 'money',
  handbook: 'handbook',
  data: 'data',
  quality: 'data',
  changes: 'data',
  exchanges: 'stations',
};

const tables: Readonly<Partial<Record<Kind, TableName>>> = {
  services: 'services',
  stations: 'stations',
  places: 'regions',
  projects: 'projects',
  funds: 'funds',
  events: 'events',
};

/**
 * What a built page is about, by its path; undefined for a page that is not searched by its words. On a site so large that
 * services have no pages of their own, neither do the books of single stations take part: they are most of its words.
 */
export function pageSubject(portal: Portal, path: string): PageSubject | undefined {
  if (leading.test(path)) return undefined;
  const [first = '', id = '', third = ''] = path.split('/').filter((part) => part !== '');
  const kind = third === 'money' ? 'money' : kindOf(first);
  const table = tables[kind === 'money' ? kindOf(first) : kind];
  const row: Row<TableName> | undefined = table && find(portal, table, id);
  if (!hasServicePages(portal) && isBookOfStation(kind, first, row)) return undefined;
  const region =
    table === 'regions' ? id : row && table ? regionOf(portal, table, row) : regionOfText(portal, first, id);
  const place = fullName(portal, region);
  const [province = ''] = place.split(placeSeparator);
  return { kind, place, province, sample: isSampleRegion(portal, region) };
}

function kindOf(first: string): Kind {
  return kindsOfPart[first] ?? kinds.find((kind) => kind === first) ?? 'help';
}

function isBookOfStation(kind: Kind, first: string, row: object | undefined): boolean {
  if (kind === 'money') return first === 'stations';
  return (kind === 'projects' || kind === 'funds') && row !== undefined && Reflect.get(row, 'station') !== undefined;
}

/** The place that a story is told of, or the only place of a model. */
function regionOfText(portal: Portal, first: string, slug: string): string | undefined {
  if (first === 'stories') return stories(portal).find((each) => each.slug === slug)?.matter.place;
  const places = first === 'models' ? models(portal).find((each) => each.slug === slug)?.matter.places : undefined;
  return places?.length === 1 ? places[0] : undefined;
}
