import { rowsOf, type AnyRow } from '../../rules/support/rows.ts';
import type { Portal } from '../../data/portal.ts';
import { valueTitles } from '../../schema/values.ts';
import { isTableName, type ColumnSpec, type TableName } from '../../schema/index.ts';

/** What a template offers and how it shows references: terms by name, other rows by a name that is theirs alone, else by id. */
export interface Choices {
  /** What may be chosen in a column; empty where it is free. */
  offered(column: ColumnSpec): readonly string[];
  /** How a reference is shown. */
  label(table: TableName, id: string): string;
}

/** A drop-down list longer than this helps nobody. */
const mostOffered = 300;

/** `folders`: rows of other tables are offered only where they stand in one of these. */
export function createChoices(portal: Portal, folders: readonly string[]): Choices {
  const labels = new Map<TableName, ReadonlyMap<string, string>>();
  const labelsOf = (table: TableName): ReadonlyMap<string, string> => {
    const known = labels.get(table) ?? uniqueNames(rowsOf(portal, table));
    labels.set(table, known);
    return known;
  };
  const label = (table: TableName, id: string): string => labelsOf(table).get(id) ?? id;
  return {
    label,
    offered(column) {
      if (column.type === 'enum') return valueTitles(column);
      if (column.type === 'boolean') return ['是', '否'];
      if (column.type !== 'ref' || !isTableName(column.to)) return [];
      const target = column.to;
      if (target === 'terms') {
        const terms = portal.tables.terms.filter((term) => term.scheme === column.scheme);
        return terms.toSorted((a, b) => a.order - b.order).map((term) => term.name);
      }
      const near = rowsOf(portal, target).filter((row) =>
        folders.some((folder) => row.at.file.startsWith(`${folder}/`)),
      );
      return near.length > mostOffered ? [] : near.map((row) => label(target, row.id));
    },
  };
}

/** Names that one row alone bears and that no list can mistake for two entries. */
function uniqueNames(rows: readonly AnyRow[]): ReadonlyMap<string, string> {
  const counts = new Map<unknown, number>();
  for (const row of rows) counts.set(row['name'], (counts.get(row['name']) ?? 0) + 1);
  const ids = new Set(rows.map((row) => row.id));
  return new Map(
    rows.flatMap(({ id, ...row }) => {
      const name = row['name'];
      const isClear = typeof name === 'string' && counts.get(name) === 1 && !/[；;、，,]/.test(name) && !ids.has(name);
      return isClear ? [[id, name] as const] : [];
    }),
  );
}
