import { findAll, type Portal } from '../data/portal.ts';
import type { Row, RowPlace, TableName } from '../schema/index.ts';
import { lastChange, type History } from './history.ts';
import { find } from '../data/portal.ts';

/** Where a number is from: its documents, its row, and when the row last changed. */
export interface Provenance {
  readonly table: TableName;
  readonly id: string;
  readonly at: RowPlace;
  readonly documents: readonly Row<'documents'>[];
  /** YYYY-MM-DD, or undefined where the history does not tell. */
  readonly changedOn: string | undefined;
}

interface Sourced {
  readonly id: string;
  readonly at: RowPlace;
  readonly source?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly fund?: string | undefined;
  readonly project?: string | undefined;
}

/** The provenance of a row; a row without documents of its own stands on those of its fund or project. */
export function provenance(portal: Portal, history: History, table: TableName, row: Sourced): Provenance {
  const own = row.source === undefined ? (row.sources ?? []) : [row.source];
  const above =
    own.length > 0 ? [] : (find(portal, 'funds', row.fund) ?? find(portal, 'projects', row.project))?.sources;
  const documents = findAll(portal, 'documents', own.length > 0 ? own : (above ?? []));
  return { table, id: row.id, at: row.at, documents, changedOn: lastChange(history, table, row.id) };
}
