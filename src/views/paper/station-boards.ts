import { linkLine, section, type Blocks } from '../content/blocks.ts';
import { links, rowNote } from '../content/inline.ts';
import { hasAnnouncement } from './loudspeaker.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { addressOf, offlineFile, placeAddress, hasPoster } from '../../domain/addresses/address.ts';
import { hasOfflineFile } from '../../domain/catalogue/offline-file.ts';
import { boards, currentEdition, editionsOf } from '../../domain/disclosure/editions.ts';
import { countOf } from '../../domain/money/query/query.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/editions.ts';
import { text as loudspeaker } from '../../text/loudspeaker.ts';
import { text as merged } from '../../text/merged.ts';
import { text as offline } from '../../text/offline.ts';
import { text as stations } from '../../text/stations.ts';

/** The list in force, where it hangs, the lists before it, and what to print or to read out. */
export function stationBoards({ portal, today }: Site, station: Row<'stations'>): Blocks {
  const { id, name } = station;
  const closed = station.closed_on !== undefined;
  // A closed station has no board any more: what was approved stays as history.
  const edition = closed ? undefined : currentEdition(portal, id, today);
  const editions = editionsOf(portal, id).map((each) => ({
    href: addressOf(portal, 'editions', each.id) ?? '',
    label: `${each.name}（${formatDate(each.effective_on)}${text.effective}）`,
  }));
  return {
    box: 'section',
    of: section(
      'boards',
      stations.boards,
      edition && [
        {
          line: [
            `${stations.edition}：${edition.name}，${formatDate(edition.effective_on)}${text.effective}`,
            edition.doc_no !== undefined && `，${edition.doc_no}`,
            rowNote('editions', edition),
          ],
        },
        boardSentences(portal, station, edition),
      ],
      linkLine(`${closed ? merged.oldLists : text.all}：`, editions),
      {
        chips: [
          ...(hasPoster(station)
            ? [{ href: `/stations/${id}/poster/`, label: closed ? merged.sheet : text.poster }]
            : []),
          ...(hasAnnouncement(portal, id) ? [{ href: `/stations/${id}/loudspeaker/`, label: loudspeaker.link }] : []),
          ...(hasOfflineFile(portal, id)
            ? [{ href: offlineFile(id), label: offline.file, download: `${name}.html` }]
            : []),
        ],
      },
    ),
  };
}

/** 20 个社区，18 个张贴的是最新版, with the gaps by name. Nothing where nobody has written down where the list hangs. */
export function boardSentences(portal: Portal, station: Row<'stations'>, edition: Row<'editions'>): Blocks {
  const { communities, posted, gaps, postings } = boards(portal, station, edition);
  if (postings.length === 0) return false;
  const upToDate =
    posted.length === 0
      ? countOf('postings', { edition: edition.id, status: 'in_place' })
      : countOf('regions', { id: posted });
  const without = gaps.map(({ region, why }) => ({
    href: placeAddress(portal, region),
    label: `${find(portal, 'regions', region)?.name ?? region}（${text.gapWhy[why]}）`,
  }));
  return [
    {
      line: [
        { sum: countOf('regions', { id: communities }), unit: text.communities },
        '，',
        { sum: upToDate, unit: text.upToDate },
        '。',
      ],
    },
    gaps.length > 0 && { line: [`${text.gaps}：`, links(without), '。'] },
  ];
}
