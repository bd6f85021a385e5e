import type { Portal } from '../model/portal.ts';
import { mayBeDoor } from '../privacy/home-address.ts';
import { mayBePersonal } from '../privacy/may-be-personal.ts';
import { perPortal } from '../queries/memo.ts';
import { columnsOf, tableNames, type ColumnSpec, type TableName } from '../tables/index.ts';
import { mayAsk } from './asking-words.ts';
import { cellPlace, type Place } from './place.ts';
import { columnOf, entriesOf, rowsOf } from './rows.ts';

export interface TextCell {
  readonly table: TableName;
  readonly column: ColumnSpec;
  readonly text: string;
  readonly place: Place;
}

/** In a whole row every other column has been read: a date is a date, a phone an office phone, an enum one of our words. */
const freeTypes: ReadonlySet<ColumnSpec['type']> = new Set(['text', 'id', 'url']);

/** Tables in whose texts a door is somebody's home; elsewhere it is where an office or an event is. */
const homes: ReadonlySet<TableName> = new Set(['expenses', 'receipts', 'budgets', 'corrections', 'exchanges']);

/** Whether a door number in a text of this table may be that of a home. */
export function namesHomes(table: TableName): boolean {
  return homes.has(table);
}

/**
 * The texts in cells at which some rule has to look closely: of the free texts of whole rows as they were read, and of every
 * cell of broken rows as it was written. One walk for all rules: over a million rows, to walk takes longer than to look.
 */
export const textCells = perPortal((portal: Portal): readonly TextCell[] => [...inWhole(portal), ...inBroken(portal)]);

function* inWhole(portal: Portal): Iterable<TextCell> {
  for (const table of tableNames) {
    const columns = columnsOf(table).filter(([, column]) => freeTypes.has(column.type));
    const worthALook = lookFor(table);
    for (const row of rowsOf(portal, table)) {
      for (const [key, column] of columns) {
        const cell = row[key];
        // Nearly every cell is a text of no interest: it costs no more than a look.
        if (cell === undefined || (typeof cell === 'string' && !worthALook(cell))) continue;
        for (const text of entriesOf(cell)) {
          if (worthALook(text)) yield { table, column, text, place: cellPlace(portal, table, row.at, key) };
        }
      }
    }
  }
}

function* inBroken(portal: Portal): Iterable<TextCell> {
  for (const row of portal.broken) {
    const { table } = row;
    for (const [key, text] of Object.entries(row.cells)) {
      const column = columnOf(table, key);
      if (column !== undefined && lookFor(table)(text))
        yield { table, column, text, place: cellPlace(portal, table, row, key) };
    }
  }
}

function lookFor(table: TableName): (text: string) => boolean {
  const plain = (text: string): boolean => mayBePersonal(text) || mayAsk(text);
  return homes.has(table) ? (text) => plain(text) || mayBeDoor(text) : plain;
}
