import type { Problem } from '../../data/problem.ts';
import { csvName, isCsv } from '../../data/files/csv-file.ts';
import type { Portal } from '../../data/portal.ts';
import { isTableName, tableNames, type TableName } from '../../schema/index.ts';
import { nearest } from './nearest.ts';

/** Which ids exist. One broken row or file must not raise a second finding in every row that refers to it. */
export interface KnownIds {
  /** Whether a row with this id stands in the table, read whole or broken. */
  has(table: TableName, id: string): boolean;
  /** Whether some file of the table could not be read, so that nobody can say which ids it holds. */
  uncertain(table: TableName): boolean;
}

const known = new WeakMap<Portal, KnownIds>();

export function knownIds(portal: Portal): KnownIds {
  const found = known.get(portal);
  if (found) return found;
  const broken = new Set(portal.broken.map((row) => `${row.table}/${row.id}`));
  const uncertain = new Set(portal.problems.map(unreadTable).filter((table) => table !== undefined));
  const isAnything = portal.problems.some(isUnseenFolder);
  for (const row of portal.broken) if (row.id === '') uncertain.add(row.table);
  const ids: KnownIds = {
    has: (table, id) => portal.byId[table].has(id) || (broken.size > 0 && broken.has(`${table}/${id}`)),
    // Where not one table was found, the folder is wrong, not every reference.
    uncertain: (table) => isAnything || portal.files.length === 0 || uncertain.has(table),
  };
  known.set(portal, ids);
  return ids;
}

/** The table whose ids an unread file has made unknown; a misnamed file counts for the table it was meant for. */
export function unreadTable(problem: Problem): TableName | undefined {
  if (problem.kind === 'stray') return asTable(/([^/.]+)(?:\.[^/]*)?$/.exec(problem.file)?.[1]);
  if (problem.kind !== 'file') return undefined;
  if (problem.fault === 'unknown-table') return asTable(nearest(problem.detail ?? '', tableNames));
  return isCsv(problem.file) ? asTable(csvName(problem.file)) : undefined;
}

/** A folder that was not looked into: any table could stand there. */
function isUnseenFolder(problem: Problem): boolean {
  return (
    problem.kind === 'stray' &&
    ['link', 'too-deep', 'hidden'].includes(problem.fault) &&
    unreadTable(problem) === undefined
  );
}

function asTable(name: string | undefined): TableName | undefined {
  return name !== undefined && isTableName(name) ? name : undefined;
}
