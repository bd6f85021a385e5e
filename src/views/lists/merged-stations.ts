import { section, type Blocks } from '../content/blocks.ts';
import type { Inline } from '../content/inline.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { fundsWithMerged, mergedStations, successorOf, openSuccessor } from '../../domain/catalogue/merged-stations.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { fundBooks } from '../../domain/money/fund-books.ts';
import { balanceQuery, incomeQuery, scopeOf, spentQuery, withinQuery } from '../../domain/money/query/money-queries.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/merged.ts';
import { text as stations } from '../../text/stations.ts';

type Station = Row<'stations'>;

/** Leads from a closed station to the one that goes on with its work, and back; nothing for a station of which there is nothing to say. */
export function mergedNote(portal: Portal, station: Station): Blocks {
  const into = find(portal, 'stations', station.merged_into);
  const successor = successorOf(portal, station);
  const merged = mergedStations(portal, station.id);
  const later = successor !== undefined && successor !== into && [text.nowIn, linkTo(successor), '。'];
  return [
    (into !== undefined || station.closed_on !== undefined) && {
      line: [
        station.closed_on !== undefined && formatDate(station.closed_on),
        into === undefined ? text.closed : [text.into, linkTo(into), '。', later, text.oldBooks],
      ],
      class: 'alert',
    },
    merged.length > 0 && {
      list: merged.map((from) => [
        linkTo(from),
        from.closed_on !== undefined && formatDate(from.closed_on),
        text.cameHere,
        rowsBy(portal, 'funds', 'station', from.id).length > 0 && text.booksThere,
      ]),
    },
  ];
}

/** In the place of the services of a closed station: who gives them now. */
export function closedServices(portal: Portal, station: Station): Blocks {
  const next = openSuccessor(portal, station);
  const line = [text.noMore, next && { link: `/stations/${next.id}/#services`, text: text.listOf(next.name) }];
  return { box: 'section', of: section('services', stations.services, { line }) };
}

/** All the money of a station and of those that went into it: what passed on at the merger is counted once. */
export function mergedTotals(portal: Portal, station: Station): Blocks {
  const funds = fundsWithMerged(portal, station.id) ?? [];
  const books = funds.map((fund) => fundBooks(portal, fund));
  const ids = funds.map(({ id }) => id);
  const scope = scopeOf(portal, ids);
  const within = withinQuery(scope);
  const parts = [
    { words: text.income, sum: incomeQuery(scope), known: books.every(({ receivedKnown }) => receivedKnown) },
    { words: text.spent, sum: spentQuery(scope), known: books.every(({ spentKnown }) => spentKnown) },
    { words: text.left, sum: balanceQuery(scope), known: books.every(({ balanceKnown }) => balanceKnown) },
  ].filter(({ known }) => known);
  return (
    funds.length > 0 &&
    parts.length > 0 && {
      id: 'merged-total',
      line: [
        `${text.together}：`,
        parts.map(({ words, sum }, index) => [index > 0 && '，', `${words} `, { sum }]),
        '。',
        within !== undefined && [`${text.countedOnce} `, { sum: within }, '。'],
      ],
    }
  );
}

function linkTo({ id, name }: Station): Inline {
  return { link: `/stations/${id}/`, text: name };
}
