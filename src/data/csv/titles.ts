import { toHalfWidth } from '../cells/normalise.ts';
import { columnsOf, type ColumnSpec, type TableName } from '../../schema/index.ts';

export interface NamedColumn {
  readonly key: string;
  readonly column: ColumnSpec;
  /** Number of the column in its table, from 0. */
  readonly position: number;
}

/** Why a cell of a header names no column: it is empty, the table has none of this title, or an earlier cell named it already. */
export type TitleFault = 'blank' | 'unknown' | 'duplicate';

/** `strict`: titles as the table has them, brackets in any width; `lenient`: also as people write them, `名称*` and 名称（必填）. */
export type Reading = 'strict' | 'lenient';

/** The column that each cell of a header means, by its Chinese title or its English key, or why it means none. */
export function matchHeader(
  table: TableName,
  header: readonly string[],
  reading: Reading,
): readonly (NamedColumn | TitleFault)[] {
  const seen = new Set<string>();
  return header.map((cell) => {
    if (cell.trim() === '') return 'blank';
    const found = columnByTitle(table, cell);
    if (found === undefined || (reading === 'strict' && !isWritten(cell, found))) return 'unknown';
    if (seen.has(found.key)) return 'duplicate';
    seen.add(found.key);
    return found;
  });
}

function isWritten(cell: string, { key, column }: NamedColumn): boolean {
  const title = cell.trim().replaceAll('(', '（').replaceAll(')', '）');
  return title === column.title || title === key;
}

const blanksAndMarks = /[\s*\u200B-\u200F\u2060\uFEFF]/g;

/** What people add to a title to say how its column is filled. */
const howToFill = /\((?:必填|选填|非必填|可不填|可空|工作日|是\/否|单选|多选)\)$/;

/** A header without blanks, line breaks, the asterisk of a required column and （必填）; brackets in one width. */
export function plainTitle(header: string): string {
  return toHalfWidth(header).replaceAll(blanksAndMarks, '').replace(howToFill, '');
}

const known = new Map<TableName, ReadonlyMap<string, NamedColumn>>();

/** The column that a header means, by its Chinese title or its English key; undefined where it is none of the table's. */
export function columnByTitle(table: TableName, header: string): NamedColumn | undefined {
  return titlesOf(table).get(plainTitle(header));
}

/** Every title and key of a table, plainly written. */
export function titlesOf(table: TableName): ReadonlyMap<string, NamedColumn> {
  const found = known.get(table);
  if (found) return found;
  const titles = new Map<string, NamedColumn>();
  for (const [position, [key, column]] of columnsOf(table).entries()) {
    const named = { key, column, position };
    titles.set(plainTitle(column.title), named);
    titles.set(key, named);
  }
  known.set(table, titles);
  return titles;
}
