import type { Block } from './blocks.ts';
import { link } from './inline.ts';
import { formatDate } from '../../data/cells/date.ts';
import { findAll, type Portal } from '../../data/portal.ts';

/** Documents that a text or an amount rests on: title, publisher, date. */
export function documentLines(portal: Portal, ids: readonly string[]): Block {
  return {
    list: findAll(portal, 'documents', ids).map(({ url, title, publisher, date }) => [
      link(url, title),
      `，${publisher}，${formatDate(date)}`,
    ]),
  };
}
