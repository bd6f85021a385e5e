import { formatDate } from '../../data/cells/date.ts';
import { find, findAll, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { isOffered, providerOf } from '../../domain/catalogue/catalogue.ts';
import { resolveTarget } from '../../views/content/content-notes.ts';
import type { PublishedContent } from '../../domain/content/content.ts';
import { fullName, regionOf } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { isSampleRow } from '../../domain/index/sample.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import type { Kind } from './format/kinds.ts';

/** What is known of a thing before its words are worked out. */
export interface SearchSubject {
  readonly kind: Kind;
  readonly url: string;
  readonly title: string;
  /** Other names of it. */
  readonly names: readonly string[];
  /** 口语: what people say for it; shown. */
  readonly spoken: readonly string[];
  /** Terms that it carries; hidden. */
  readonly terms: readonly Row<'terms'>[];
  readonly summary: string;
  readonly texts: readonly (string | undefined)[];
  readonly region: string | undefined;
  /** Whether it is a sample, where its region does not say so. */
  readonly sample?: boolean;
}

/** What most subjects have none of. */
const nothing = { names: [], spoken: [], terms: [], texts: [], region: undefined } as const;

export function serviceSubject(portal: Portal, row: Row<'services'>): SearchSubject {
  return {
    kind: 'services',
    url: addressOf(portal, 'services', row.id) ?? '',
    title: row.name,
    names: defined([row.official_name]),
    spoken: row.aliases,
    terms: findAll(portal, 'terms', [row.category, ...row.needs, ...row.audiences]),
    summary: row.summary,
    texts: [row.description, row.who_can, row.who_cannot, providerOf(portal, row).name],
    region: regionOf(portal, 'services', row),
  };
}

export function listingSubject(term: Row<'terms'>): SearchSubject {
  const url = `/services/${term.scheme === 'need' ? 'need' : 'category'}/${term.id}/`;
  return { ...nothing, kind: 'services', url, title: term.name, spoken: term.aliases, summary: term.hint ?? term.name };
}

export function stationSubject(portal: Portal, row: Row<'stations'>, large: boolean): SearchSubject {
  const served = findAll(portal, 'regions', row.serves).map(({ name }) => name);
  const services = large ? rowsBy(portal, 'services', 'station', row.id).filter(isOffered) : [];
  const projects = large ? rowsBy(portal, 'projects', 'station', row.id) : [];
  return {
    ...nothing,
    kind: 'stations',
    url: addressOf(portal, 'stations', row.id) ?? '',
    title: row.name,
    names: defined([row.brand]),
    summary: row.summary ?? `${fullName(portal, row.region)} · ${valueTitle('stations', 'kind', row.kind)}`,
    texts: [
      valueTitle('stations', 'kind', row.kind),
      row.model,
      row.address,
      row.phone,
      row.hours,
      ...[served, namesOf(services), namesOf(projects)].map((names) => names.join('、')),
    ],
    region: row.region,
  };
}

export function placeSubject(portal: Portal, row: Row<'regions'>): SearchSubject {
  const stations = rowsBy(portal, 'stations', 'region', row.id).map(({ name }) => name);
  const children = rowsBy(portal, 'regions', 'parent', row.id).map(({ name }) => name);
  const below = (stations.length > 0 ? stations : children).slice(0, 6).join('、');
  return {
    ...nothing,
    kind: 'places',
    url: addressOf(portal, 'regions', row.id) ?? '',
    title: row.name,
    names: row.aliases,
    summary: below === '' ? fullName(portal, row.id) : below,
    region: row.id,
  };
}

export function projectSubject(portal: Portal, row: Row<'projects'>): SearchSubject {
  const organizations = findAll(portal, 'organizations', [...defined([row.implementer]), ...row.partners]);
  return {
    ...nothing,
    kind: 'projects',
    url: addressOf(portal, 'projects', row.id) ?? '',
    title: row.name,
    terms: findAll(portal, 'terms', [...defined([row.category]), ...row.audiences]),
    summary: row.goal ?? row.content ?? '',
    texts: [
      row.goal === undefined ? undefined : row.content,
      ...organizations.map(({ name }) => name),
      find(portal, 'stations', row.station)?.name,
    ],
    region: regionOf(portal, 'projects', row),
  };
}

export function fundSubject(portal: Portal, row: Row<'funds'>): SearchSubject {
  const organizations = findAll(portal, 'organizations', defined([row.funder, row.recipient, row.host]));
  return {
    ...nothing,
    kind: 'funds',
    url: addressOf(portal, 'funds', row.id) ?? '',
    title: row.name,
    names: [valueTitle('funds', 'kind', row.kind)],
    summary: defined([valueTitle('funds', 'kind', row.kind), row.purpose]).join(' · '),
    texts: [
      row.doc_no,
      row.year === undefined ? undefined : `${String(row.year)}年`,
      ...organizations.map(({ name }) => name),
    ],
    region: regionOf(portal, 'funds', row),
  };
}

export function eventSubject(portal: Portal, row: Row<'events'>): SearchSubject {
  return {
    ...nothing,
    kind: 'events',
    url: addressOf(portal, 'events', row.id) ?? '',
    title: row.name,
    summary: `${formatDate(row.start)}，${row.place}`,
    texts: [row.sign_up, find(portal, 'services', row.service)?.name],
    region: regionOf(portal, 'events', row),
  };
}

/** A story or a model; `region` is the place that it is told of, if it is one. */
export function contentSubject(
  portal: Portal,
  kind: 'stories' | 'models',
  { slug, matter, entry }: PublishedContent<{ readonly title: string; readonly summary: string }>,
  region: string | undefined,
): SearchSubject {
  return {
    ...nothing,
    kind,
    url: addressOf(portal, kind, slug) ?? '',
    title: matter.title,
    summary: matter.summary,
    texts: [plainBody(portal, entry.body)],
    region,
  };
}

export function glossarySubject(portal: Portal, row: Row<'glossary'>): SearchSubject {
  const url = addressOf(portal, 'glossary', row.id) ?? '';
  const sample = isSampleRow(portal, 'glossary', row);
  return { ...nothing, kind: 'glossary', url, title: row.term, summary: row.meaning, texts: [row.example], sample };
}

const component = /<([A-Z]\w*) \w+="([^"]*)" ?\/>/g;

/** The words of an MDX text. Links give their names; figures and amounts are drawn from the data when the page is made: here `…`. */
function plainBody(portal: Portal, body: string): string {
  return body
    .replace(component, (_, name: string, target: string) => (name === 'Ref' ? linkName(portal, target) : '…'))
    .replace(/<[^>]*>|^#+\s.*$|[*_`>|]|^\s*[-+]\s/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function linkName(portal: Portal, target: string): string {
  const found = resolveTarget(portal, 'Ref', target);
  return found?.component === 'Ref' ? found.name : '…';
}

function namesOf(rows: readonly { readonly name: string }[]): readonly string[] {
  return rows.map(({ name }) => name);
}

function defined(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}
