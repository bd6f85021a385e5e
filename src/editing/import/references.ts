import { rowsOf, type AnyRow } from '../../rules/support/rows.ts';
import { targetTable } from '../../schema/target-table.ts';
import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { splitList, toHalfWidth } from '../../data/cells/normalise.ts';
import { find, type Portal } from '../../data/portal.ts';
import { tables, type ColumnSpec, type TableName } from '../../schema/index.ts';
import { doubt, read, type Reading } from './reading.ts';

/** Writes references as ids: an id stays, a name that one row alone bears becomes its id. */
export type Resolver = (text: string, column: ColumnSpec, subjectType: string | undefined) => Reading;

export function createResolver(portal: Portal, known: Vocabulary): Resolver {
  const names = new Map<TableName, ReadonlyMap<string, readonly string[]>>();
  const idsByName = (table: TableName): ReadonlyMap<string, readonly string[]> => {
    const known = names.get(table) ?? namesOf(rowsOf(portal, table), tables[table].label);
    names.set(table, known);
    return known;
  };
  return (text, column, subjectType) => {
    const target = targetTable(column, { subject_type: subjectType });
    if (target === undefined || text === '') return read(text);
    const isList = 'list' in column && column.list;
    const ids: string[] = [];
    for (const entry of isList ? splitList(text) : [text]) {
      const term = column.type === 'ref' && target === 'terms' ? known.termId(column.scheme, entry) : undefined;
      const named = term === undefined ? (idsByName(target).get(toHalfWidth(entry)) ?? []) : [term];
      if (find(portal, target, entry) !== undefined || named.length === 0 || target === 'terms')
        ids.push(term ?? entry);
      else if (named.length === 1) ids.push(named[0] ?? entry);
      else return doubt(`是 ${named.join('、')} 共用的名称，看不准是哪一个。请填编号。`);
    }
    return read(ids.join('；'));
  };
}

function namesOf(rows: readonly AnyRow[], label: string): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const row of rows) {
    const name = row[label];
    if (typeof name !== 'string') continue;
    // A cell that holds a reference is read in half width.
    const key = toHalfWidth(name);
    const ids = byName.get(key);
    if (ids === undefined) byName.set(key, [row.id]);
    else ids.push(row.id);
  }
  return byName;
}
