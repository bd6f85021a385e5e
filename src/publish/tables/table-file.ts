import type { Portal } from '../../data/portal.ts';
import type { TableName } from '../../schema/index.ts';
import { publishedRows, type PublishedCell } from './cells.ts';

/** A published file of a table, row by row. */
export interface TableFile {
  /** Path below the built folder, without a leading slash: `data/stations.csv`. */
  readonly path: string;
  /** What stands before all rows, and after them. */
  readonly head: string;
  readonly end: string;
  /** A row as the file has it. */
  readonly line: (cells: readonly PublishedCell[], index: number) => string;
}

/**
 * The texts of all files of a table, side by side: the heads, then each row as each file has it, then the ends. One walk
 * for all files, so that each cell is read, and looked at, once.
 */
export function* tableTexts(
  portal: Portal,
  table: TableName,
  files: readonly TableFile[],
): Generator<readonly string[]> {
  yield files.map(({ head }) => head);
  let index = 0;
  for (const cells of publishedRows(portal, table)) {
    yield files.map(({ line }) => line(cells, index));
    index += 1;
  }
  yield files.map(({ end }) => end);
}
