import type { Finding } from '../../data/finding.ts';
import type { Portal } from '../../data/portal.ts';
import type { RowPlace, TableName } from '../../schema/index.ts';
import { titleOf } from './rows.ts';

export type Place = Pick<Finding, 'file' | 'line' | 'column' | 'field'>;

const known = new WeakMap<Portal, ReadonlyMap<string, readonly string[]>>();

/** Where a cell of a row stands: file, line, number of the cell, Chinese title. The order of columns is each file's own. */
export function cellPlace(portal: Portal, table: TableName, at: RowPlace, key: string): Place {
  const columns = columnsByFile(portal).get(at.file);
  const column = (columns?.indexOf(key) ?? -1) + 1;
  const place = { file: at.file, line: at.line, field: titleOf(table, key) };
  return column === 0 ? place : { ...place, column };
}

function columnsByFile(portal: Portal): ReadonlyMap<string, readonly string[]> {
  const found = known.get(portal);
  if (found) return found;
  const columns = new Map(portal.files.map((file) => [file.path, file.columns]));
  known.set(portal, columns);
  return columns;
}
