import { hash } from 'node:crypto';
import { parseCsv } from '../../data/csv/csv.ts';
import { isFilled } from '../../data/csv/table-text.ts';
import { plainId } from '../../data/csv/text-rows.ts';
import { columnByTitle, plainTitle } from '../../data/csv/titles.ts';
import type { TableName } from '../../schema/index.ts';

/** A row of some version of a file. */
export interface DatedRow {
  /** `services/one`. */
  readonly key: string;
  /** The same for every form of the same cells: columns in another order, empty columns and quotation marks are no difference. */
  digest(): string;
}

/**
 * The rows of a version of a file. Anything is read, as far as it goes: an old version may have columns that there are no longer,
 * and mistakes that were mended since.
 */
export function datedRows(table: TableName, text: string): readonly DatedRow[] {
  const [head, ...records] = parseCsv(text).records.filter(isFilled);
  if (head === undefined) return [];
  const columns = head.cells.map((title) => columnByTitle(table, title)?.key ?? plainTitle(title));
  const idAt = columns.indexOf('id');
  if (idAt === -1) return [];
  const order = [...columns.entries()].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  return records.map(({ cells }) => ({
    key: `${table}/${plainId((cells[idAt] ?? '').trim())}`,
    digest() {
      const filled = order.map(([index, column]) => [column, (cells[index] ?? '').trim()]);
      const more = cells.slice(columns.length).map((cell) => ['', cell.trim()]);
      const written = [...filled, ...more].filter(([, cell]) => cell !== '');
      return hash('sha1', written.map((pair) => pair.join('\u001f')).join('\u001e'), 'base64');
    },
  }));
}
