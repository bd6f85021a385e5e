import type { Portal } from '../model/portal.ts';
import { columnsOf, tableNames, type ColumnSpec } from '../tables/index.ts';
import { cellPlace, type Place } from './place.ts';
import { entriesOf, rowsOf } from './rows.ts';

export interface TextCell {
  readonly column: ColumnSpec;
  readonly text: string;
  /** Asked for only when a rule has something to say. */
  place(): Place;
}

/** Every text that stands in a cell, of whole rows as it was read and of broken rows as it was written. */
export function* textCells(portal: Portal): Iterable<TextCell> {
  for (const table of tableNames) {
    const columns = columnsOf(table);
    for (const row of rowsOf(portal, table)) {
      for (const [key, column] of columns) {
        const cell = row[key];
        if (cell === undefined || typeof cell === 'number' || typeof cell === 'boolean') continue;
        const place = (): Place => cellPlace(portal, table, row.at, key);
        for (const text of entriesOf(cell)) yield { column, text, place };
      }
    }
  }
  for (const row of portal.broken) {
    for (const [key, text] of Object.entries(row.cells)) {
      const column = columnsOf(row.table).find(([name]) => name === key)?.[1];
      if (column !== undefined) yield { column, text, place: () => cellPlace(portal, row.table, row, key) };
    }
  }
}

