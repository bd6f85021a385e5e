import type { Inline } from '../content/inline.ts';
import type { Model, Story } from '../../data/content/front-matter.ts';
import { findAll, type Portal } from '../../data/portal.ts';
import { stationKind } from '../../domain/catalogue/merged-stations.ts';
import type { PublishedContent } from '../../domain/content/content.ts';
import { fullName, isSampleRegion } from '../../domain/index/places.ts';
import { text } from '../../text/stories.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { addressOf } from '../../domain/addresses/address.ts';

/** What a list says of one thing: where it stands, its name, a line of plain words, a small line, more lines. */
export interface ListEntry {
  readonly href: string;
  readonly name: string;
  readonly line?: string | undefined;
  readonly small?: string | undefined;
  readonly more?: readonly Inline[];
  readonly sample?: boolean;
}

export function stationEntry(portal: Portal, station: Row<'stations'>): ListEntry {
  const { id, name, summary, region } = station;
  return {
    href: `/stations/${id}/`,
    name,
    line: summary,
    small: `${fullName(portal, region)} · ${stationKind(station)}`,
  };
}

export function projectEntry({ id, name, goal, status }: Row<'projects'>): ListEntry {
  return { href: `/projects/${id}/`, name, line: goal, small: valueTitle('projects', 'status', status) };
}

export function serviceEntry(portal: Portal, { id, name, summary }: Row<'services'>): ListEntry {
  return { href: addressOf(portal, 'services', id) ?? '/services/', name, line: summary };
}

export function exchangeEntry({ id, name, direction, status }: Row<'exchanges'>): ListEntry {
  return {
    href: `/exchanges/#${id}`,
    name,
    small: `${valueTitle('exchanges', 'direction', direction)} · ${valueTitle('exchanges', 'status', status)}`,
  };
}

/** A story or a model. */
export function contentEntry(
  collection: 'stories' | 'models',
  { slug, matter }: Pick<PublishedContent<Story | Model>, 'slug' | 'matter'>,
): ListEntry {
  return { href: `/${collection}/${slug}/`, name: matter.title, line: matter.summary };
}

/** A story among stories: what it is about, where and, if the source says so, when. */
export function storyEntry(portal: Portal, { slug, matter }: PublishedContent<Story>): ListEntry {
  const when = matter.period === text.untold ? [] : [matter.period];
  return {
    ...contentEntry('stories', { slug, matter }),
    small: [fullName(portal, matter.place), ...when].join(' · '),
    sample: isSampleRegion(portal, matter.place),
  };
}

/** A model among models: what it is in one sentence, and where. */
export function modelEntry(portal: Portal, { slug, matter }: PublishedContent<Model>): ListEntry {
  return {
    ...contentEntry('models', { slug, matter }),
    small: findAll(portal, 'regions', matter.places)
      .map(({ name }) => name)
      .join('、'),
    sample: isSampleRegion(portal, matter.places[0]),
  };
}
