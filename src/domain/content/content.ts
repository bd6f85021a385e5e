import { ModelSchema, PageSchema, StorySchema, type Model, type Page, type Story } from '../../data/content/front-matter.ts';
import type { ContentEntry } from '../../data/content/content.ts';
import { find, type Portal } from '../../data/portal.ts';
import { perPortal } from '../index/memo.ts';
import { subtree } from '../index/places.ts';

export interface PublishedContent<Matter> {
  readonly slug: string;
  readonly matter: Matter;
  readonly entry: ContentEntry;
}

/** Stories whose front matter is right (a check reports the others), newest consent last so that order never depends on the clock. */
export const stories = perPortal((portal) =>
  collect<Story>(portal, 'stories', (value) => StorySchema.safeParse(value).data),
);

/** Models in their own order (front matter `order`), then by slug. */
export const models = perPortal((portal) =>
  [...collect<Model>(portal, 'models', (value) => ModelSchema.safeParse(value).data)].sort(
    (a, b) => a.matter.order - b.matter.order || (a.slug < b.slug ? -1 : 1),
  ),
);

export const contentPages = perPortal((portal) =>
  collect<Page>(portal, 'pages', (value) => PageSchema.safeParse(value).data),
);

/** The chapters of the handbook in their own order (front matter `order`), then by slug. */
export const handbook = perPortal((portal) =>
  [...collect<Page>(portal, 'handbook', (value) => PageSchema.safeParse(value).data)].sort(
    (a, b) => (a.matter.order ?? 0) - (b.matter.order ?? 0) || (a.slug < b.slug ? -1 : 1),
  ),
);

function collect<Matter>(
  portal: Portal,
  collection: string,
  parse: (value: unknown) => Matter | undefined,
): readonly PublishedContent<Matter>[] {
  return portal.content
    .filter((entry) => entry.collection === collection)
    .map((entry) => ({ slug: entry.slug, entry, matter: parse(entry.frontMatter) }))
    .filter((told): told is PublishedContent<Matter> => told.matter !== undefined);
}

/** Whether the consent to tell a story still holds on a day (YYYY-MM-DD). */
export function isPublishable(story: Story, today: string): boolean {
  return story.consent_expires >= today;
}

/** Whether what `table/id` names may be named on a day: false only for a story whose consent has run out. */
export function isAbout(portal: Portal, target: string, today: string): boolean {
  const story = stories(portal).find(({ slug }) => target === `stories/${slug}`);
  return story === undefined || isPublishable(story.matter, today);
}

export function storiesOfStation(portal: Portal, stationId: string): readonly PublishedContent<Story>[] {
  return stories(portal).filter(({ matter }) => matter.station === stationId);
}

export function storiesOfService(portal: Portal, serviceId: string): readonly PublishedContent<Story>[] {
  return stories(portal).filter(({ matter }) => matter.services.includes(serviceId));
}

export function storiesOfProject(portal: Portal, projectId: string): readonly PublishedContent<Story>[] {
  return stories(portal).filter(({ matter }) => matter.project === projectId);
}

/** Stories told of a region or of one below it. */
export function storiesOfPlace(portal: Portal, regionId: string): readonly PublishedContent<Story>[] {
  const ids = subtree(portal, regionId);
  return stories(portal).filter(({ matter }) => ids.has(matter.place));
}

/** Models that name this region, station, project or fund, directly or by a place above or below it. */
export function modelsOf(
  portal: Portal,
  key: 'places' | 'stations' | 'projects' | 'funds',
  id: string,
): readonly PublishedContent<Model>[] {
  if (key !== 'places') return models(portal).filter(({ matter }) => matter[key].includes(id));
  const ids = subtree(portal, id);
  return models(portal).filter(({ matter }) => matter.places.some((place) => ids.has(place)));
}

/** The name under which an entry is linked: stations, services, projects, funds, regions, models, stories. */
export function nameOf(portal: Portal, table: string, id: string): string | undefined {
  switch (table) {
    case 'stations':
    case 'services':
    case 'projects':
    case 'funds':
    case 'regions':
    case 'organizations':
      return find(portal, table, id)?.name;
    case 'models':
      return models(portal).find((model) => model.slug === id)?.matter.title;
    case 'stories':
      return stories(portal).find((story) => story.slug === id)?.matter.title;
    default:
      return undefined;
  }
}
