import { find, type Portal } from '../../data/portal.ts';
import { tables, type TableName } from '../../schema/index.ts';
import type { ImportPlan } from './plan-import.ts';

const entries: ReadonlySet<TableName> = new Set(['receipts', 'expenses', 'budgets']);

/**
 * Asks for the totals that a document states, where new entries come from one that has none yet: a wrong digit in an entry is seen
 * only when the document's own sum stands beside it. `portal`: the data before the import.
 */
export function askForTotals(portal: Portal, plans: readonly ImportPlan[]): readonly string[] {
  const sources = (wanted: (table: TableName) => boolean): readonly string[] =>
    plans
      .filter(({ table }) => wanted(table))
      .flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'added'))
      .flatMap(({ changes }) => changes.filter(({ key }) => key === 'source').map(({ to }) => to));
  const stated = new Set([
    ...portal.tables.statements.map(({ source }) => source),
    ...sources((table) => table === 'statements'),
  ]);
  const missing = [...new Set(sources((table) => entries.has(table)))].filter((id) => !stated.has(id));
  const { title } = tables.statements;
  return missing.map((id) => {
    const name = find(portal, 'documents', id)?.title ?? id;
    return `“${name}”自己写的合计是多少？还没有抄。请照原文写进“${title}”表，程序会拿它核对这些明细；原文没有写合计，就不用写。`;
  });
}
