import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import { columnsOf, tableNames, type ColumnSpec, type TableName } from '../tables/index.ts';
import { knownIds } from './known-ids.ts';
import { cellPlace } from './place.ts';
import { remedyFor } from './ref-remedy.ts';
import type { Rule } from './rule.ts';
import { entriesOf, rowsOf, targetTable, type AnyRow } from './rows.ts';

/** References to rows that do not exist, or to a term of another scheme. */
export const ref: Rule = {
  id: 'ref',
  title: '引用的都找得到',
  *check({ portal }) {
    const exists = lookup(portal);
    for (const table of tableNames) {
      const references = columnsOf(table).filter(([, column]) => column.type === 'ref' || column.type === 'subject');
      for (const row of rowsOf(portal, table)) {
        for (const [key, column] of references) {
          const cell = row[key];
          if (cell === undefined) continue;
          const target = targetTable(column, row);
          if (target === undefined) continue;
          const scheme = column.type === 'ref' ? column.scheme : undefined;
          // Nearly every cell is one id that exists: it costs no more than a look.
          if (typeof cell === 'string' && exists(target, scheme, cell)) continue;
          for (const value of entriesOf(cell)) {
            if (!exists(target, scheme, value)) yield finding(portal, table, row, key, column, target, value);
          }
        }
      }
    }
  },
};

function lookup(portal: Portal): (target: TableName, scheme: string | undefined, id: string) => boolean {
  const ids = knownIds(portal);
  return (target, scheme, id) => {
    if (!ids.has(target, id)) return ids.uncertain(target);
    const term = scheme === undefined ? undefined : portal.byId.terms.get(id);
    return term === undefined || term.scheme === scheme;
  };
}

function finding(
  portal: Portal,
  table: TableName,
  row: AnyRow,
  key: string,
  column: ColumnSpec,
  target: TableName,
  value: string,
): Finding {
  const scheme = column.type === 'ref' ? column.scheme : undefined;
  const remedy = remedyFor(portal, { target, scheme, value, from: row.at.file });
  return { rule: 'ref', level: 'error', ...cellPlace(portal, table, row.at, key), value, ...remedy };
}
