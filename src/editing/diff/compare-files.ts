import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { decode } from '../../data/files/decode.ts';
import { compareTables, type RowDifference } from '../../history/rows/compare-rows.ts';
import { tableOfPath, tableText, textTables, type TextRow } from '../../data/csv/text-rows.ts';
import { twoVersions, type TwoVersions } from '../../history/rows/two-versions.ts';
import type { TableName } from '../../schema/index.ts';
import type { Tree } from './tree.ts';

/** A text under `content/` that differs. */
export interface TextChange {
  readonly kind: RowDifference['kind'];
  readonly collection: string;
  readonly slug: string;
  readonly file: string;
}

export interface FileDifferences {
  readonly rows: readonly RowDifference[];
  readonly texts: readonly TextChange[];
  /** Files that are neither tables nor texts: settings, fingerprints of what was disclosed. */
  readonly others: readonly string[];
  /** Tables that cannot be read whole in one of the two states: their rows are not compared. */
  readonly unread: readonly string[];
}

/** How the files of two states differ in what they say. Files with the same bytes are not read. */
export function compareFiles(before: Tree, after: Tree, known: Vocabulary): FileDifferences {
  const found = { before: [] as TextRow[], after: [] as TextRow[] };
  const [texts, others, unread]: [TextChange[], string[], string[]] = [[], [], []];
  for (const { path, was, is } of changedFiles(before, after)) {
    const table = path.startsWith(`${after.sources.data}/`) ? tableOfPath(path) : undefined;
    const text = textChange(path, after.sources.content, was, is);
    if (table !== undefined) {
      const versions = versionsOf(table, path, was, is);
      if (versions === undefined) unread.push(path);
      else {
        for (const row of versions.before) found.before.push(row);
        for (const row of versions.after) found.after.push(row);
      }
    } else if (text === undefined) others.push(path);
    else if (text !== 'same') texts.push(text);
  }
  return { rows: compareTables(textTables(found.before), textTables(found.after), known), texts, others, unread };
}

function versionsOf(
  table: TableName,
  path: string,
  was: Uint8Array | undefined,
  is: Uint8Array | undefined,
): TwoVersions | undefined {
  const old = was === undefined ? '' : tableText(table, was);
  const now = is === undefined ? '' : tableText(table, is);
  return old === undefined || now === undefined ? undefined : twoVersions(table, path, old, now);
}

interface ChangedFile {
  readonly path: string;
  readonly was: Uint8Array | undefined;
  readonly is: Uint8Array | undefined;
}

function* changedFiles(before: Tree, after: Tree): Iterable<ChangedFile> {
  const { data, content } = after.sources;
  for (const folder of [data, content]) {
    const [old, now] = [new Set(before.files.list(folder)), new Set(after.files.list(folder))];
    for (const name of [...new Set([...old, ...now])].sort()) {
      const path = `${folder}/${name}`;
      const was = old.has(name) ? before.files.read(path) : undefined;
      const is = now.has(name) ? after.files.read(path) : undefined;
      if (was === undefined || is === undefined || !Buffer.from(was).equals(is)) yield { path, was, is };
    }
  }
}

function textChange(
  path: string,
  content: string,
  was: Uint8Array | undefined,
  is: Uint8Array | undefined,
): TextChange | 'same' | undefined {
  if (!path.startsWith(`${content}/`)) return undefined;
  const [, collection = '', slug = ''] = /^([^/]+)\/(.+)\.mdx$/.exec(path.slice(content.length + 1)) ?? [];
  if (slug === '') return undefined;
  if (was !== undefined && is !== undefined && plain(was) === plain(is)) return 'same';
  const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  return { kind, collection, slug, file: path };
}

/** What a text says: line ends and blanks at the end of a line say nothing. */
function plain(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text.replaceAll(/[ \t]*\r?\n/g, '\n').trim() : Buffer.from(bytes).toString('latin1');
}
