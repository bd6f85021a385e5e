import { toHalfWidth } from '../cells/normalise.ts';
import { columnsOf, type ColumnSpec, type TableName } from '../../schema/index.ts';

export interface NamedColumn {
  readonly key: string;
  readonly column: ColumnSpec;
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
  for (const [key, column] of columnsOf(table)) {
    titles.set(plainTitle(column.title), { key, column });
    titles.set(key, { key, column });
  }
  known.set(table, titles);
  return titles;
}
