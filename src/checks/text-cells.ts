import type { Portal } from '../model/portal.ts';
import { columnsOf, tableNames, type ColumnSpec } from '../tables/index.ts';
import { cellPlace, type Place } from './place.ts';
import { columnOf, entriesOf, rowsOf } from './rows.ts';

export interface TextCell {
  readonly column: ColumnSpec;
  readonly text: string;
  readonly place: Place;
}

/** In a whole row every other column has been read: a date is a date, a phone an office phone, an enum one of our words. */
const freeTypes: ReadonlySet<ColumnSpec['type']> = new Set(['text', 'id', 'url']);

/**
 * The texts in cells that a rule is interested in: the free texts of whole rows as they were read, and every cell of
 * broken rows as it was written.
 */
export function* textCells(portal: Portal, interested: (text: string) => boolean): Iterable<TextCell> {
  for (const table of tableNames) {
    const columns = columnsOf(table).filter(([, column]) => freeTypes.has(column.type));
    for (const row of rowsOf(portal, table)) {
      for (const [key, column] of columns) {
        const cell = row[key];
        // Nearly every cell is a text of no interest: it costs no more than a look.
        if (cell === undefined || (typeof cell === 'string' && !interested(cell))) continue;
        for (const text of entriesOf(cell)) {
          if (interested(text)) yield { column, text, place: cellPlace(portal, table, row.at, key) };
        }
      }
    }
  }
  for (const row of portal.broken) {
    for (const [key, text] of Object.entries(row.cells)) {
      const column = columnOf(row.table, key);
      if (column !== undefined && interested(text))
        yield { column, text, place: cellPlace(portal, row.table, row, key) };
    }
  }
}
