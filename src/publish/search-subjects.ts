import { formatDate } from '../model/date.ts';
import { find, findAll, type Portal } from '../model/portal.ts';
import { addressOf, hasServicePages } from '../queries/address.ts';
import { isOffered, providerOf, shelves } from '../queries/catalogue.ts';
import { isTellable, models, stories } from '../queries/content.ts';
import { fullName, regionOf } from '../queries/places.ts';
import { rowsBy } from '../queries/rows-by.ts';
import type { Row } from '../tables/index.ts';
import type { text } from '../text/search.ts';
import { placesWorthFinding } from './search-places.ts';

/** What is known of a thing before its words are worked out. */
export interface SearchSubject {
  readonly kind: keyof typeof text.kinds;
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
}

/**
 * Everything that can be found, services first. On a large site, whose services have no pages of their own, a station speaks for
 * all that is its own, and the shelves (needs, categories) lead to it: 3,000 stations are 7,000 records then, not 110,000.
 */
export function searchSubjects(portal: Portal, today: string): readonly SearchSubject[] {
  const { tables } = portal;
  const large = !hasServicePages(portal);
  const own = (row: { readonly station?: string | undefined }): boolean => !large || row.station === undefined;
  const events = tables.events.filter(
    (event) => event.status !== '取消' && (event.end ?? event.start).slice(0, 10) >= today,
  );
  return [
    ...(large ? [...shelves(portal).need, ...shelves(portal).category].map(({ term }) => shelf(term)) : []),
    ...(large ? [] : tables.services.filter(isOffered).map((row) => service(portal, row))),
    ...tables.stations.map((row) => station(portal, row, large)),
    ...placesWorthFinding(portal).map((row) => place(portal, row)),
    ...tables.projects.filter(own).map((row) => project(portal, row)),
    ...stories(portal)
      .filter(({ matter }) => isTellable(matter, today))
      .map(({ slug, matter, entry }) => ({ ...told('stories', slug, matter, entry.body), region: matter.place })),
    ...models(portal).map(({ slug, matter, entry }) => ({
      ...told('models', slug, matter, entry.body),
      region: onlyOne(matter.places),
    })),
    ...tables.funds.filter(own).map((row) => fund(portal, row)),
    ...events.map((row) => event(portal, row)),
    ...tables.glossary.map((row) => explained(portal, row)),
  ];
}

const nothing = { names: [], spoken: [], terms: [], texts: [], region: undefined } as const;

function service(portal: Portal, row: Row<'services'>): SearchSubject {
  return {
    kind: 'services',
    url: addressOf(portal, 'services', row.id) ?? '',
    title: row.name,
    names: defined([row.official_name]),
    spoken: row.aliases,
    terms: findAll(portal, 'terms', [row.category, ...row.needs, ...row.audiences]),
    summary: row.summary,
    texts: [
      row.description,
      row.who_can,
      row.who_cannot,
      row.cost_note,
      row.how_phone,
      row.how_visit,
      providerOf(portal, row).name,
    ],
    region: regionOf(portal, row),
  };
}

function shelf(term: Row<'terms'>): SearchSubject {
  const url = `/services/${term.scheme === '需求' ? 'need' : 'category'}/${term.id}/`;
  return { ...nothing, kind: 'services', url, title: term.name, spoken: term.aliases, summary: term.hint ?? term.name };
}

function station(portal: Portal, row: Row<'stations'>, large: boolean): SearchSubject {
  const served = findAll(portal, 'regions', row.serves).map(({ name }) => name);
  const services = large ? rowsBy(portal, 'services', 'station', row.id).filter(isOffered) : [];
  const projects = large ? rowsBy(portal, 'projects', 'station', row.id) : [];
  return {
    ...nothing,
    kind: 'stations',
    url: addressOf(portal, 'stations', row.id) ?? '',
    title: row.name,
    names: defined([row.brand]),
    summary: row.summary ?? `${fullName(portal, row.region)} · ${row.kind}`,
    texts: [
      row.kind,
      row.model,
      row.address,
      row.phone,
      row.hours,
      ...[served, namesOf(services), namesOf(projects)].map((names) => names.join('、')),
    ],
    region: row.region,
  };
}

function place(portal: Portal, row: Row<'regions'>): SearchSubject {
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

function project(portal: Portal, row: Row<'projects'>): SearchSubject {
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
    region: regionOf(portal, row),
  };
}

function fund(portal: Portal, row: Row<'funds'>): SearchSubject {
  const organizations = findAll(portal, 'organizations', defined([row.funder, row.recipient, row.host]));
  return {
    ...nothing,
    kind: 'funds',
    url: addressOf(portal, 'funds', row.id) ?? '',
    title: row.name,
    names: [row.kind],
    summary: defined([row.kind, row.purpose]).join(' · '),
    texts: [
      row.doc_no,
      row.year === undefined ? undefined : `${String(row.year)}年`,
      ...organizations.map(({ name }) => name),
    ],
    region: regionOf(portal, row),
  };
}

function event(portal: Portal, row: Row<'events'>): SearchSubject {
  return {
    ...nothing,
    kind: 'events',
    url: addressOf(portal, 'events', row.id) ?? '',
    title: row.name,
    summary: `${formatDate(row.start)}，${row.place}`,
    texts: [row.sign_up, find(portal, 'services', row.service)?.name],
    region: regionOf(portal, row),
  };
}

function told(
  kind: 'stories' | 'models',
  slug: string,
  matter: { readonly title: string; readonly summary: string },
  body: string,
): SearchSubject {
  return {
    ...nothing,
    kind,
    url: `/${kind}/${slug}/`,
    title: matter.title,
    summary: matter.summary,
    texts: [plainBody(body)],
  };
}

function explained(portal: Portal, row: Row<'glossary'>): SearchSubject {
  const url = addressOf(portal, 'glossary', row.id) ?? '';
  return { ...nothing, kind: 'glossary', url, title: row.term, summary: row.meaning, texts: [row.example] };
}

/** The words of an MDX text: figures and links are drawn from the data when the page is made, so their places stay empty. */
export function plainBody(body: string): string {
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/^#+\s.*$/gm, ' ')
    .replace(/[*_`>|]|^\s*[-+]\s/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesOf(rows: readonly { readonly name: string }[]): readonly string[] {
  return rows.map(({ name }) => name);
}

function defined(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}

function onlyOne(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
