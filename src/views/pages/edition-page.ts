import { section, type Blocks } from '../content/blocks.ts';
import type { ListedCategory } from '../lists/edition-list.ts';
import { editionList } from '../lists/edition-list.ts';
import { link, links, rowNote, type Inline } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { mergedNote } from '../lists/merged-stations.ts';
import type { TitledPage } from '../head/page-head.ts';
import { boardSentences } from '../paper/station-boards.ts';
import { stationSteps } from '../head/steps.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { addressOf, placeAddress } from '../../domain/addresses/address.ts';
import { answeringFor } from '../../domain/catalogue/merged-stations.ts';
import { editionChanges, isUnchanged } from '../../domain/disclosure/edition-changes.ts';
import { currentEdition, editionsOf, neighbours } from '../../domain/disclosure/editions.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { isSampleRegion } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { common } from '../../text/common.ts';
import { text } from '../../text/editions.ts';
import { text as merged } from '../../text/merged.ts';

type Edition = Row<'editions'>;

interface EditionPage {
  readonly page: TitledPage;
  readonly before: Blocks;
  readonly items: readonly ListedCategory[];
  readonly after: Blocks;
}

/** An approved list as it was printed: whether it is in use, its items, how it differs from others, where it hangs. */
export function editionPage({ portal, today }: Site, station: Row<'stations'>, edition: Edition): EditionPage {
  const items = editionList(portal, edition.id);
  const { before, newest } = neighbours(portal, edition);
  // Where a station is closed, no list of it is in use.
  const current = station.closed_on === undefined ? currentEdition(portal, station.id, today) : undefined;
  const postings = rowsBy(portal, 'postings', 'edition', edition.id);
  const superseded = newest !== undefined && newest.effective_on <= today ? newest : undefined;
  const state = station.closed_on !== undefined ? merged.notUsed : current === edition ? text.current : text.notYet;
  const others = editionsOf(portal, station.id)
    .filter((other) => other !== edition)
    .map(({ id, name }) => ({ href: addressOf(portal, 'editions', id) ?? '', label: name }));
  return {
    page: {
      title: `${text.title(edition.name)} · ${nameApart(portal, 'stations', station)}`,
      description: text.description(station.name, edition.name),
      heading: text.title(edition.name),
      kicker: station.name,
      lead: text.kicker,
      sample: isSampleRegion(portal, station.region),
      steps: stationSteps(station),
    },
    before: [
      superseded && { line: replacedBy(portal, superseded), class: 'alert' },
      mergedNote(portal, station),
      { call: answeringFor(portal, station) },
      {
        facts: [
          [text.approver, edition.approver ?? common.missing],
          [text.docNo, edition.doc_no ?? common.missing],
          [text.from, [formatDate(edition.effective_on), rowNote('editions', edition)]],
          [text.state, superseded === undefined && state],
          [text.all, links(others)],
        ],
      },
      newest && section('newest', text.changesToNewest(newest.name), difference(portal, edition, newest)),
      { heading: text.items, id: 'items' },
      items.length === 0 && { empty: text.noItems, remedy: text.noItemsRemedy },
    ],
    items,
    after: [
      before && section('before', text.changesFromBefore(before.name), difference(portal, before, edition)),
      postings.length > 0 &&
        section('board', text.board, current === edition && boardSentences(portal, station, edition), {
          table: postingsTable(portal, postings),
        }),
    ],
  };
}

function replacedBy(portal: Portal, { id, name, effective_on: from }: Edition): Inline {
  const words = `${name}，${formatDate(from)}${text.effective}`;
  return [text.replaced, link(addressOf(portal, 'editions', id), words), '。'];
}

/** What changed between two approved lists, in words: the numbers and names of both lists, as they were printed. */
function difference(portal: Portal, from: Edition, to: Edition): Blocks {
  const changes = editionChanges(portal, from.id, to.id);
  if (isUnchanged(changes)) return { line: text.unchanged };
  const { added, dropped, renamed, renumbered } = changes;
  const listOf = (items: readonly string[]): Inline =>
    items.length > 0 && { tag: 'ul', class: 'frozen-list', of: items.map((of) => ({ tag: 'li', of })) };
  return {
    facts: [
      [text.added, listOf(added.map((item) => `${item.item_no} ${item.name}`))],
      [text.dropped, listOf(dropped.map((item) => `${item.item_no} ${item.name}`))],
      [text.renamed, listOf(renamed.map(({ before, after }) => `${before.item_no} ${before.name} → ${after.name}`))],
      [
        text.renumbered,
        listOf(renumbered.map(({ before, after }) => `${after.name} ${before.item_no} → ${after.item_no}`)),
      ],
    ],
  };
}

/** Every board on which a list was posted, and how it was found. */
function postingsTable(portal: Portal, postings: readonly Row<'postings'>[]): Ledger {
  return ledger({
    caption: text.postingsCaption,
    scroll: true,
    rows: postings,
    columns: [
      {
        head: text.place,
        cell: (posting) => [
          link(placeAddress(portal, posting.region), find(portal, 'regions', posting.region)?.name ?? posting.region),
          rowNote('postings', posting),
        ],
      },
      { head: text.spot, cell: ({ place }) => place },
      { head: text.postedOn, cell: ({ posted_on: day }) => formatDate(day) },
      {
        head: text.status,
        cell: ({ status }) => {
          const words = valueTitle('postings', 'status', status);
          return status === 'in_place' ? words : { tag: 'strong', of: words };
        },
      },
      { head: text.checkedOn, cell: ({ checked_on: day }) => (day === undefined ? common.missing : formatDate(day)) },
    ],
  });
}
