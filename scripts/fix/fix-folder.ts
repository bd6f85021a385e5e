import { fixFile } from '../../src/editing/fix/fix-file.ts';
import type { FixTableResult } from '../../src/editing/fix/fix-table.ts';
import { tableOfPath } from '../../src/data/csv/text-rows.ts';
import { createVocabulary } from '../../src/data/cells/vocabulary.ts';
import type { Files } from '../../src/data/files/files.ts';
import { withSlashes } from '../../src/data/files/within.ts';
import { loadPortal } from '../../src/data/load.ts';
import type { TableName } from '../../src/schema/index.ts';
import type { NewText } from '../edit/write-files.ts';

export interface FixedFile {
  readonly path: string;
  readonly result: FixTableResult;
}

export interface FixOutcome {
  readonly files: readonly FixedFile[];
  /** The files whose bytes are not what they should be. */
  readonly changed: readonly NewText[];
}

/** Fixes every table file of the data folder, or of the given folders and files below it. Writes nothing. */
export function fixFolder(source: Files, data: string, paths: readonly string[]): FixOutcome {
  const wanted = paths.map((path) => withSlashes(path).replace(/^\.\//, '').replace(/\/+$/, ''));
  const files: FixedFile[] = [];
  const changed: NewText[] = [];
  // Texts are not needed to know ids and terms.
  const known = createVocabulary(loadPortal(source, { data, content: data }));
  for (const [path, table] of tableFiles(source, data)) {
    if (wanted.length > 0 && !wanted.some((each) => path === each || path.startsWith(`${each}/`))) continue;
    const bytes = source.read(path);
    const result = fixFile(table, bytes, known);
    files.push({ path, result });
    if (result.ok && !isSame(result.text, bytes)) changed.push({ path, text: result.text });
  }
  return { files, changed };
}

function tableFiles(source: Files, data: string): readonly (readonly [path: string, table: TableName])[] {
  return source.list(data).flatMap((path) => {
    const table = tableOfPath(path);
    return table === undefined ? [] : [[`${data}/${path}`, table] as const];
  });
}

function isSame(text: string, bytes: Uint8Array): boolean {
  return Buffer.from(text).equals(bytes);
}
