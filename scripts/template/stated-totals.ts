import type { Portal } from '../../src/data/portal.ts';
import type { Choices } from '../../src/editing/template/choices.ts';
import { makeTemplate, type Template } from '../../src/editing/template/template.ts';
import { rowsOf } from '../../src/rules/support/rows.ts';
import { tables, type TableName } from '../../src/schema/index.ts';
import type { Chosen } from './choose-rows.ts';

/** Whether the rows of a table are entries that a document adds up. */
export function asksForTotals(table: TableName): boolean {
  return tables[table].money === 'entry' || table === 'budgets';
}

/** The sheet before that of the entries: what the documents of those folders state themselves. */
export function totalsTemplate(portal: Portal, { folders }: Chosen, choices: Choices): Template {
  const rows = rowsOf(portal, 'statements').filter(({ at }) => folders.includes(at.file.replace(/\/[^/]*$/, '')));
  return makeTemplate('statements', rows, choices);
}
