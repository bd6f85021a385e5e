import type { Portal } from '../../data/portal.ts';
import { hasServicePages } from '../../domain/addresses/address.ts';
import { isOffered, termListings } from '../../domain/catalogue/catalogue.ts';
import { isPublishable, models, stories } from '../../domain/content/content.ts';
import { siteSubjects } from './site-subjects.ts';
import { placesToIndex } from './search-places.ts';
import {
  eventSubject,
  glossarySubject,
  fundSubject,
  placeSubject,
  projectSubject,
  serviceSubject,
  listingSubject,
  stationSubject,
  contentSubject,
  type SearchSubject,
} from './search-subject.ts';

/**
 * Everything that can be found, services first. On a large site, whose services have no pages of their own, a station speaks for
 * all that is its own, and the shelves (needs, categories) lead to it: 3,000 stations are 7,000 records then, not 110,000.
 */
export function searchSubjects(portal: Portal, today: string): readonly SearchSubject[] {
  const { tables } = portal;
  const large = !hasServicePages(portal);
  const own = (row: { readonly station?: string | undefined }): boolean => !large || row.station === undefined;
  const events = tables.events.filter(
    (event) => event.status !== 'cancelled' && (event.end ?? event.start).slice(0, 10) >= today,
  );
  return [
    ...(large
      ? [...termListings(portal).need, ...termListings(portal).category].map(({ term }) => listingSubject(term))
      : []),
    ...(large ? [] : tables.services.filter(isOffered).map((row) => serviceSubject(portal, row))),
    ...tables.stations.map((row) => stationSubject(portal, row)),
    ...(large ? placesToIndex(portal) : tables.regions.filter(({ level }) => level !== 'country')).map((row) =>
      placeSubject(portal, row),
    ),
    ...tables.projects.filter(own).map((row) => projectSubject(portal, row)),
    ...stories(portal)
      .filter(({ matter }) => isPublishable(matter, today))
      .map((story) => contentSubject(portal, 'stories', story, story.matter.place)),
    ...models(portal).map((model) => contentSubject(portal, 'models', model, onlyOne(model.matter.places))),
    ...tables.funds.filter(own).map((row) => fundSubject(portal, row)),
    ...events.map((row) => eventSubject(portal, row)),
    ...tables.glossary.map((row) => glossarySubject(portal, row)),
    ...siteSubjects(portal),
  ];
}

function onlyOne(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
