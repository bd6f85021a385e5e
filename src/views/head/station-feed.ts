import type { PageHead } from './page-head.ts';
import type { Portal } from '../../data/portal.ts';
import { stationFeedPath } from '../../domain/money/station-news.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/station-news.ts';

/** The news of a station, where there are any. */
export function stationFeed(portal: Portal, { id, name }: Row<'stations'>): PageHead['feed'] {
  const path = stationFeedPath(portal, id);
  return path === undefined ? undefined : { href: `/${path}`, title: text.feed(name) };
}
