import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { compareTables, type RowDifference } from '../rows/compare-rows.ts';
import { tableOfPath, tableText, textTables, type TextRow } from '../../data/csv/text-rows.ts';
import { twoVersions, type TwoVersions } from '../rows/two-versions.ts';
import type { TableName } from '../../schema/index.ts';
import type { LoggedFile } from '../commits.ts';
import type { History } from '../history.ts';
import type { LoggedCommit } from '../walk/first-parents.ts';
import type { RecentCommit } from './recent.ts';

/** What one commit did. */
export interface Change extends Omit<LoggedCommit, 'files'> {
  readonly rows: readonly RowDifference[];
  readonly texts: readonly TextDifference[];
  /** Files whose rows are not told: too many, in no known encoding, or no table. */
  readonly others: readonly string[];
}

/** A text under `content/` that came, went or was changed. */
export interface TextDifference {
  readonly kind: RowDifference['kind'];
  readonly collection: string;
  readonly slug: string;
}

/** `none`: no version control or no commits; `shallow`: the history is cut off, and what is left would mislead. */
export type Changes =
  | { readonly state: 'none' }
  | { readonly state: 'shallow' }
  | {
      readonly state: 'known';
      /** Newest first. */
      readonly changes: readonly Change[];
      /** Whether there are older ones that are not told. */
      readonly older: boolean;
    };

/** The last changes of data and texts, row by row. `content` is the folder of the texts. */
export function readChanges(
  { gap, recent }: Pick<History, 'gap' | 'recent'>,
  content: string,
  known: Vocabulary,
): Changes {
  if (gap === 'shallow' || gap === 'incomplete') return { state: 'shallow' };
  if (recent.commits.length === 0) return { state: 'none' };
  const read = versionReader(recent.contents);
  const changes = recent.commits.map((commit) => changeOf(commit, commit.readable ? read : unread, content, known));
  return { state: 'known', changes: changes.filter(says), older: recent.older };
}

/** The text of a version of a table; undefined where it is not read, or in no known encoding. */
type ReadVersion = (table: TableName, id: string) => string | undefined;

const unread: ReadVersion = () => undefined;

/** What a commit leaves is what the next one finds: each version is decoded once. */
function versionReader(contents: ReadonlyMap<string, Uint8Array>): ReadVersion {
  const known = new Map<string, string | undefined>();
  return (table, id) => {
    const key = `${table} ${id}`;
    const bytes = contents.get(id);
    if (!known.has(key)) known.set(key, bytes && tableText(table, bytes));
    return known.get(key);
  };
}

function changeOf(
  { commit, day, subject, files }: RecentCommit,
  read: ReadVersion,
  content: string,
  known: Vocabulary,
): Change {
  const others: string[] = [];
  const [before, after]: [TextRow[], TextRow[]] = [[], []];
  const texts: TextDifference[] = [];
  for (const file of files) {
    const text = textOf(file, content);
    const versions = text === undefined ? versionsOf(file, read) : undefined;
    if (text !== undefined) texts.push(text);
    else if (versions === undefined) others.push(file.path);
    else {
      for (const row of versions.before) before.push(row);
      for (const row of versions.after) after.push(row);
    }
  }
  const rows = compareTables(textTables(before), textTables(after), known);
  return { commit, day, subject, rows, texts, others };
}

function versionsOf({ path, before, after }: LoggedFile, read: ReadVersion): TwoVersions | undefined {
  const table = tableOfPath(path);
  if (table === undefined) return undefined;
  const was = before === undefined ? '' : read(table, before);
  const is = after === undefined ? '' : read(table, after);
  return was === undefined || is === undefined ? undefined : twoVersions(table, path, was, is);
}

function textOf({ path, before, after }: LoggedFile, content: string): TextDifference | undefined {
  if (!path.startsWith(`${content}/`)) return undefined;
  const [, collection = '', slug = ''] = /^([^/]+)\/(.+)\.mdx$/.exec(path.slice(content.length + 1)) ?? [];
  if (slug === '') return undefined;
  return { kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed', collection, slug };
}

/** A commit that only puts the form of files right changes nothing that is published. */
function says({ rows, texts, others }: Change): boolean {
  return rows.length + texts.length + others.length > 0;
}
