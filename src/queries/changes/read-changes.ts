import type { Vocabulary } from '../../fix/vocabulary.ts';
import { compareTables, type RowDifference } from '../../rows/compare-rows.ts';
import { tableOfPath, textRows, textTables, type TextRow } from '../../rows/text-rows.ts';
import type { Git } from '../history.ts';
import { logArguments, parseLog, type LoggedCommit, type LoggedFile } from './git-log.ts';
import { objectContents, objectSizes, type GitBytes } from './git-objects.ts';

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

export interface ChangeSources {
  readonly git: Git;
  readonly bytes: GitBytes;
  readonly data: string;
  readonly content: string;
  readonly known: Vocabulary;
}

/** How far back the site tells: days on which something changed, and bytes of files that are read for it. */
export interface ChangeLimits {
  readonly days: number;
  /** One commit that changes more than this is told by its files. */
  readonly commitBytes: number;
  readonly allBytes: number;
}

export const usualLimits: ChangeLimits = { days: 200, commitBytes: 1 << 22, allBytes: 1 << 25 };

/**
 * The last changes of data and texts, row by row. Three runs of git however long the history is: the log, the sizes, and the
 * contents of all versions that are told.
 */
export function readChanges(sources: ChangeSources, limits: ChangeLimits = usualLimits): Changes {
  const shallow = sources.git(['rev-parse', '--is-shallow-repository'])?.trim();
  if (shallow === undefined) return { state: 'none' };
  if (shallow !== 'false') return { state: 'shallow' };
  const log = parseLog(sources.git(logArguments([sources.data, sources.content])) ?? '');
  if (log.length === 0) return { state: 'none' };
  const recent = lastDays(log, limits.days);
  const sizes = objectSizes(sources.bytes, idsOf(recent));
  const told = withinBytes(recent, sizes, limits);
  const small = told.filter((commit) => bytesOf(commit, sizes) <= limits.commitBytes);
  const contents = objectContents(sources.bytes, idsOf(small));
  const read = versionReader(contents);
  const changes = told.map((commit) => changeOf(commit, small.includes(commit) ? read : unread, sources));
  return { state: 'known', changes: changes.filter(says), older: told.length < log.length };
}

function lastDays(log: readonly LoggedCommit[], most: number): readonly LoggedCommit[] {
  const days = new Set<string>();
  const end = log.findIndex(({ day }) => days.add(day).size > most);
  return end === -1 ? log : log.slice(0, end);
}

function withinBytes(
  log: readonly LoggedCommit[],
  sizes: ReadonlyMap<string, number>,
  { commitBytes, allBytes }: ChangeLimits,
): readonly LoggedCommit[] {
  let sum = 0;
  const end = log.findIndex((commit) => {
    const bytes = bytesOf(commit, sizes);
    sum += bytes > commitBytes ? 0 : bytes;
    return sum > allBytes;
  });
  return end === -1 ? log : log.slice(0, Math.max(end, 1));
}

function bytesOf(commit: LoggedCommit, sizes: ReadonlyMap<string, number>): number {
  return idsOf([commit]).reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
}

/** Only tables are read; of texts it is enough that they changed. */
function idsOf(commits: readonly LoggedCommit[]): readonly string[] {
  const files = commits.flatMap((commit) => commit.files).filter(({ path }) => tableOfPath(path) !== undefined);
  return [...new Set(files.flatMap(({ before, after }) => [before, after]).filter((id) => id !== undefined))];
}

type ReadVersion = (path: string, id: string) => readonly TextRow[] | undefined;

const unread: ReadVersion = () => undefined;

/** What a commit leaves is what the next one finds: each version is read once. */
function versionReader(contents: ReadonlyMap<string, Uint8Array>): ReadVersion {
  const known = new Map<string, readonly TextRow[] | undefined>();
  return (path, id) => {
    const key = `${path}\n${id}`;
    if (!known.has(key)) {
      const [table, bytes] = [tableOfPath(path), contents.get(id)];
      known.set(key, table === undefined || bytes === undefined ? undefined : textRows(table, path, bytes));
    }
    return known.get(key);
  };
}

function changeOf({ files, ...commit }: LoggedCommit, read: ReadVersion, sources: ChangeSources): Change {
  const others: string[] = [];
  const [before, after]: [TextRow[], TextRow[]] = [[], []];
  const texts: TextDifference[] = [];
  for (const file of files) {
    const text = textOf(file, sources.content);
    if (text !== undefined) {
      texts.push(text);
      continue;
    }
    const was = tableOfPath(file.path) === undefined ? undefined : rowsOf(file, file.before, read);
    const is = was && rowsOf(file, file.after, read);
    if (was === undefined || is === undefined) others.push(file.path);
    else {
      for (const row of was) before.push(row);
      for (const row of is) after.push(row);
    }
  }
  return { ...commit, rows: compareTables(textTables(before), textTables(after), sources.known), texts, others };
}

function rowsOf({ path }: LoggedFile, id: string | undefined, read: ReadVersion): readonly TextRow[] | undefined {
  return id === undefined ? [] : read(path, id);
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
