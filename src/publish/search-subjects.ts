import { formatDate } from '../model/date.ts';
import { find, findAll, type Portal } from '../model/portal.ts';
import { addressOf, hasServicePages } from '../queries/address.ts';
import { isOffered, providerOf } from '../queries/catalogue.ts';
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

/** Everything that can be found, services first. Where services have no pages of their own, their stations speak for them. */
export function searchSubjects(portal: Portal, today: string): readonly SearchSubject[] {
  const { tables } = portal;
  const services = hasServicePages(portal) ? tables.services.filter(isOffered) : [];
  const events = tables.events.filter(
    (event) => event.status !== '取消' && (event.end ?? event.start).slice(0, 10) >= today,
  );
  return [
    ...services.map((row) => service(portal, row)),
    ...tables.stations.map((row) => station(portal, row)),
    ...placesWorthFinding(portal).map((row) => place(portal, row)),
    ...tables.projects.map((row) => project(portal, row)),
    ...stories(portal)
      .filter(({ matter }) => isTellable(matter, today))
      .map((story) => ({
        ...told('stories', story.slug, story.matter, story.entry.body),
        texts: [
          plainBody(story.entry.body),
          ...findAll(portal, 'services', story.matter.services).map(({ name }) => name),
        ],
        region: story.matter.place,
      })),
    ...models(portal).map((model) => ({
      ...told('models', model.slug, model.matter, model.entry.body),
      region: onlyOne(model.matter.places),
    })),
    ...tables.funds.map((row) => fund(portal, row)),
    ...events.map((row) => event(portal, row)),
    ...tables.glossary.map((row) => ({
      ...nothing,
      kind: 'glossary' as const,
      url: addressOf(portal, 'glossary', row.id) ?? '',
      title: row.term,
      summary: row.meaning,
      texts: [row.example],
    })),
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

function station(portal: Portal, row: Row<'stations'>): SearchSubject {
  const served = findAll(portal, 'regions', row.serves).map(({ name }) => name);
  const offered = hasServicePages(portal) ? [] : rowsBy(portal, 'services', 'station', row.id).filter(isOffered);
  return {
    kind: 'stations',
    url: addressOf(portal, 'stations', row.id) ?? '',
    title: row.name,
    names: defined([row.brand]),
    spoken: [],
    terms: findAll(portal, 'terms', [...new Set(offered.flatMap(({ category, needs }) => [category, ...needs]))]),
    summary: row.summary ?? `${fullName(portal, row.region)} · ${row.kind}`,
    texts: [
      row.model,
      row.address,
      row.phone,
      row.hours,
      served.join('、'),
      ...offered.flatMap(({ name, aliases }) => [name, ...aliases]),
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

/** The words of an MDX text: figures and links are drawn from the data when the page is made, so their places stay empty. */
export function plainBody(body: string): string {
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/^#+\s.*$/gm, ' ')
    .replace(/[*_`>|]|^\s*[-+]\s/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function defined(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}

function onlyOne(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
