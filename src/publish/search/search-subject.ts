import { formatDate } from '../../data/cells/date.ts';
import { findAll, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
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
  readonly region: string | undefined;
  /** Whether it is a sample, where its region does not say so. */
  readonly sample?: boolean;
}

/** What most subjects have none of. */
const nothing = { names: [], spoken: [], terms: [], region: undefined } as const;

export function serviceSubject(portal: Portal, row: Row<'services'>): SearchSubject {
  return {
    kind: 'services',
    url: addressOf(portal, 'services', row.id) ?? '',
    title: row.name,
    names: defined([row.official_name]),
    spoken: row.aliases,
    terms: findAll(portal, 'terms', [row.category, ...row.needs, ...row.audiences]),
    summary: row.summary,
    region: regionOf(portal, 'services', row),
  };
}

export function listingSubject(term: Row<'terms'>): SearchSubject {
  const url = `/services/${term.scheme === 'need' ? 'need' : 'category'}/${term.id}/`;
  return { ...nothing, kind: 'services', url, title: term.name, spoken: term.aliases, summary: term.hint ?? term.name };
}

export function stationSubject(portal: Portal, row: Row<'stations'>): SearchSubject {
  return {
    ...nothing,
    kind: 'stations',
    url: addressOf(portal, 'stations', row.id) ?? '',
    title: row.name,
    names: defined([row.brand]),
    summary: row.summary ?? `${fullName(portal, row.region)} · ${valueTitle('stations', 'kind', row.kind)}`,
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
  return {
    ...nothing,
    kind: 'projects',
    url: addressOf(portal, 'projects', row.id) ?? '',
    title: row.name,
    terms: findAll(portal, 'terms', [...defined([row.category]), ...row.audiences]),
    summary: row.goal ?? row.content ?? '',
    region: regionOf(portal, 'projects', row),
  };
}

export function fundSubject(portal: Portal, row: Row<'funds'>): SearchSubject {
  return {
    ...nothing,
    kind: 'funds',
    url: addressOf(portal, 'funds', row.id) ?? '',
    title: row.name,
    names: [valueTitle('funds', 'kind', row.kind)],
    summary: defined([valueTitle('funds', 'kind', row.kind), row.purpose]).join(' · '),
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
    region: regionOf(portal, 'events', row),
  };
}

/** A story or a model; `region` is the place that it is told of, if it is one. */
export function contentSubject(
  portal: Portal,
  kind: 'stories' | 'models',
  { slug, matter }: PublishedContent<{ readonly title: string; readonly summary: string }>,
  region: string | undefined,
): SearchSubject {
  return {
    ...nothing,
    kind,
    url: addressOf(portal, kind, slug) ?? '',
    title: matter.title,
    summary: matter.summary,
    region,
  };
}

export function glossarySubject(portal: Portal, row: Row<'glossary'>): SearchSubject {
  const url = addressOf(portal, 'glossary', row.id) ?? '';
  const sample = isSampleRow(portal, 'glossary', row);
  return { ...nothing, kind: 'glossary', url, title: row.term, summary: row.meaning, sample };
}

function defined(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}
