import type { Portal } from '../../data/portal.ts';
import { mayBeDoor } from '../../privacy/home-address.ts';
import { personalSigns, suspiciousText } from '../../privacy/may-be-personal.ts';
import { childSigns, maySayChild } from '../../privacy/child-facts.ts';
import { mayHoldNamedNumber, namedNumberSigns } from '../../privacy/named-numbers.ts';
import { findPersons } from '../../privacy/person-name.ts';
import { maySaySensitive, sensitiveSigns } from '../../privacy/sensitive-facts.ts';
import { mayTrace, traceSigns } from '../../privacy/traces.ts';
import { createPrefilter, type Signs } from '../../privacy/prefilter.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { columnsOf, tableNames, type ColumnSpec, type TableName } from '../../schema/index.ts';
import { asking, askingSigns } from '../people/asking-words.ts';
import { hasInvisible, invisibleCharacters } from '../cells/invisible-characters.ts';
import { cellPlace, type Place } from './place.ts';
import { columnOf, entriesOf, rowsOf, type AnyRow } from './rows.ts';

export interface TextCell {
  readonly table: TableName;
  readonly column: ColumnSpec;
  readonly text: string;
  readonly place: Place;
  /** The other texts of its row that name somebody and are no more than that; those at their work left out. */
  readonly beside?: () => readonly string[];
}

/** In a whole row every other column has been read: a date is a date, a phone a phone, an enum one of our words. */
const freeTypes: ReadonlySet<ColumnSpec['type']> = new Set(['text', 'id', 'url']);

/** Whether a door number in a column is taken for that of somebody's home: everywhere but where its schema says that it is public. */
export function mayHoldHome(column: ColumnSpec): boolean {
  return column.type !== 'text' || column.publicAddress !== true;
}

/**
 * The texts in cells, lists as one text, at which some rule has to look closely: of the free texts of whole rows as they were read, and of every
 * cell of broken rows as it was written. One walk for all rules: over a million rows, to walk takes longer than to look.
 */
export const textCells = perPortal((portal: Portal): readonly TextCell[] => [...inWhole(portal), ...inBroken(portal)]);

function* inWhole(portal: Portal): Iterable<TextCell> {
  for (const table of tableNames) {
    const columns = columnsOf(table).filter(([, column]) => freeTypes.has(column.type));
    for (const row of rowsOf(portal, table)) {
      for (const [key, column] of columns) {
        const cell = row[key];
        if (cell === undefined) continue;
        // A number may be split over the entries of a list.
        const text = typeof cell === 'string' ? cell : entriesOf(cell).join('；');
        // Nearly every cell is a text of no interest: it costs no more than a look.
        if (isOfInterest(text, column)) {
          const beside = (): readonly string[] => namesBeside(row, columns, key);
          yield { table, column, text, place: cellPlace(portal, table, row.at, key), beside };
        }
      }
    }
  }
}

/** Columns of who works for a station or gives something, and of names of things. */
const atWork = /名称|标题|负责|联系|经办|站长|讲师|授课|督导|编制|记录|审核|发布|捐|来源|出处|编号|名字/;

function namesBeside(row: AnyRow, columns: readonly (readonly [string, ColumnSpec])[], key: string): readonly string[] {
  return columns.flatMap(([other, { type, title }]) => {
    const text = row[other];
    if (other === key || type !== 'text' || typeof text !== 'string' || text.length > 12 || atWork.test(title))
      return [];
    return findPersons(text).some(({ start }) => start === 0) ? [text] : [];
  });
}

function* inBroken(portal: Portal): Iterable<TextCell> {
  for (const row of portal.broken) {
    const { table } = row;
    for (const [key, text] of Object.entries(row.cells)) {
      const column = columnOf(table, key);
      if (column !== undefined && isOfInterest(text, column))
        yield { table, column, text, place: cellPlace(portal, table, row, key) };
    }
  }
}

const sought: readonly Signs[] = [
  personalSigns,
  askingSigns,
  namedNumberSigns,
  sensitiveSigns,
  childSigns,
  traceSigns,
  { alone: invisibleCharacters, pairs: [] },
];
/** One walk for all that is looked for. */
const look = createPrefilter({
  ...personalSigns,
  alone: sought.map(({ alone = '' }) => alone).join(''),
  pairs: sought.flatMap(({ pairs }) => pairs),
});
const closer: readonly ((text: string) => boolean)[] = [
  (text) => suspiciousText.test(text) || asking.test(text) || hasInvisible(text),
  mayHoldNamedNumber,
  maySaySensitive,
  maySayChild,
  mayTrace,
];

function isOfInterest(text: string, column: ColumnSpec): boolean {
  if (look(text) && closer.some((may) => may(text))) return true;
  return mayHoldHome(column) && mayBeDoor(text);
}
