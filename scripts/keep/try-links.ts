import { createVocabulary } from '../../src/data/cells/vocabulary.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import type { Sources } from '../../src/data/files/files.ts';
import type { Portal } from '../../src/data/portal.ts';
import { applyPlan } from '../../src/editing/import/apply-plan.ts';
import type { RowPlan } from '../../src/editing/import/plan.ts';
import { openTableSource } from '../../src/editing/import/table-source.ts';
import { valueTitle } from '../../src/schema/values.ts';
import { writeFiles } from '../edit/write-files.ts';
import { linkState } from './link-state.ts';

/** Opens the link of every document and writes down whether it still stands. Gives the exit code. `today` is YYYY-MM-DD. */
export async function tryLinks(portal: Portal, sources: Sources, today: string): Promise<number> {
  const known = createVocabulary(portal);
  const opened = openTableSource(nodeFiles, sources.data, 'documents', known);
  if (!opened.ok) {
    console.error(`${opened.path} 第 ${String(opened.line)} 行：${opened.reason}`);
    return 1;
  }
  const rows: RowPlan[] = [];
  for (const { id, url, at, link_state: state, link_checked_on: checked } of portal.tables.documents) {
    if (url === undefined || at.file.startsWith(`${sources.program ?? ''}/node_modules/`)) continue;
    const found = await linkState(url);
    // What could not be found out today is no reason to forget what was known.
    if (found === undefined) {
      console.log(`${id}：连不上，没有记。${url}`);
      continue;
    }
    const title = valueTitle('documents', 'link_state', found);
    console.log(`${id}：${title}。${url}`);
    const was = state === undefined ? '' : valueTitle('documents', 'link_state', state);
    const changes = [
      { key: 'link_checked_on', from: checked ?? '', to: today },
      { key: 'link_state', from: was, to: title },
    ];
    rows.push({ kind: 'changed', id, row: 0, path: at.file, changes });
  }
  const trouble = writeFiles(applyPlan(opened.shelf, rows, known));
  if (trouble !== undefined) console.error(trouble);
  return trouble === undefined ? 0 : 1;
}
