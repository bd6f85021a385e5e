import { find, type Portal } from '../../data/portal.ts';
import type { RowDifference } from '../rows/compare-rows.ts';
import { tables, type TableName } from '../../schema/index.ts';
import { text } from '../../text/changes.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { contentPages, isPublishable, models, stories } from '../../domain/content/content.ts';
import { nameOfRow, rowHref } from '../../domain/disclosure/corrections.ts';
import type { Publisher } from '../../domain/index/publisher-name.ts';
import type { Change, TextDifference } from './read-changes.ts';
import { homeOfText, placeOfText } from '../../domain/index/row-home.ts';

/** A row or text that changed, by its name of today. */
export interface ChangedSubject {
  /** Undefined where it does not stand in the data any more: what was taken down is not named again. */
  readonly name: string | undefined;
  readonly station: string | undefined;
  readonly href: string | undefined;
  /** Chinese titles of the columns that changed; none for what is new. */
  readonly columns: readonly string[];
}

/** What a commit did to one table of one place. Old values are not told: what was taken down stays down. */
export interface ChangeLine {
  /** Empty for texts, which belong to no publisher. */
  readonly place: string;
  readonly sample: boolean;
  /** Title of the table; 故事, 做法 … for texts. */
  readonly what: string;
  readonly unit: string;
  readonly added: readonly ChangedSubject[];
  readonly changed: readonly ChangedSubject[];
  readonly removed: readonly ChangedSubject[];
  /** Stations that the rows belong to. */
  readonly stations: readonly string[];
}

export interface DescribedChange {
  readonly commit: string;
  readonly day: string;
  /** As its author wrote it: personal data must be left out where it is shown. */
  readonly subject: string;
  readonly lines: readonly ChangeLine[];
  /** Files that are told by their number only. */
  readonly others: number;
}

interface Piece {
  readonly place: string;
  readonly sample: boolean;
  readonly what: string;
  readonly unit: string;
  readonly kind: RowDifference['kind'];
  readonly thing: ChangedSubject;
}

/** A change by table and place. `today` is YYYY-MM-DD. */
export function describeChange(
  portal: Portal,
  { commit, day, subject, rows, texts, others }: Change,
  publishers: ReadonlyMap<string, Publisher>,
  today: string,
): DescribedChange {
  const pieces = [
    ...rows.map((row) => rowPiece(portal, row, publishers)),
    ...texts.map((each) => textPiece(portal, each, today)),
  ];
  const groups = Map.groupBy(pieces, ({ place, what }) => `${place}\n${what}`);
  const lines = [...groups.values()].map(lineOf);
  return { commit, day, subject, lines, others: others.length };
}

function lineOf(pieces: readonly Piece[]): ChangeLine {
  const [first] = pieces;
  const things = (kind: Piece['kind']): readonly ChangedSubject[] =>
    pieces.filter((piece) => piece.kind === kind).map(({ thing }) => thing);
  return {
    place: first?.place ?? '',
    sample: first?.sample ?? false,
    what: first?.what ?? '',
    unit: first?.unit ?? '',
    added: things('added'),
    changed: things('changed'),
    removed: things('removed'),
    stations: [...new Set(pieces.map(({ thing }) => thing.station).filter((id) => id !== undefined))],
  };
}

function rowPiece(
  portal: Portal,
  { kind, row, cells }: RowDifference,
  publishers: ReadonlyMap<string, Publisher>,
): Piece {
  const home = homeOfText(portal, row);
  const place = placeOfText(portal, row, home, publishers);
  const columns = kind === 'changed' ? cells.map(({ title }) => title) : [];
  return {
    place: place.name,
    sample: place.sample,
    what: tables[row.table].title,
    unit: text.rows,
    kind,
    thing: { ...subjectOfChange(portal, row.table, row.id), station: home.station, columns },
  };
}

type Named = Pick<ChangedSubject, 'name' | 'href'>;

const nameless: Named = { name: undefined, href: undefined };

/** A row by its name and address of today. */
function subjectOfChange(portal: Portal, table: TableName, id: string): Named {
  if (find(portal, table, id) === undefined) return nameless;
  const name = nameOfRow(portal, table, id);
  // An id says nothing to those who read the page.
  return name === id ? nameless : { name, href: rowHref(portal, table, id) };
}

function textPiece(portal: Portal, { kind, collection, slug }: TextDifference, today: string): Piece {
  const names: Readonly<Record<string, string>> = text.content;
  return {
    place: '',
    sample: false,
    what: names[collection] ?? text.otherTexts,
    unit: text.articles,
    kind,
    thing: { ...textOf(portal, collection, slug, today), station: undefined, columns: [] },
  };
}

/** A text that can be read today: a story whose consent has ended is not named any more. */
function textOf(portal: Portal, collection: string, slug: string, today: string): Named {
  const told =
    collection === 'stories'
      ? stories(portal).find((each) => each.slug === slug && isPublishable(each.matter, today))
      : (collection === 'models' ? models(portal) : contentPages(portal)).find((each) => each.slug === slug);
  if (told === undefined) return nameless;
  const href = collection === 'stories' || collection === 'models' ? addressOf(portal, collection, slug) : `/${slug}/`;
  return { name: told.matter.title, href };
}
