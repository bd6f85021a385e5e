import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { compareTables, type RowDifference } from '../rows/compare-rows.ts';
import { tableOfPath, tableText, textTables, type TextRow } from '../../data/csv/text-rows.ts';
import { twoVersions, type TwoVersions } from '../rows/two-versions.ts';
import type { TableName } from '../../schema/index.ts';
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

function changeOf({ files, ...commit }: LoggedCommit, read: ReadVersion, sources: ChangeSources): Change {
  const others: string[] = [];
  const [before, after]: [TextRow[], TextRow[]] = [[], []];
  const texts: TextDifference[] = [];
  for (const file of files) {
    const text = textOf(file, sources.content);
    const versions = text === undefined ? versionsOf(file, read) : undefined;
    if (text !== undefined) texts.push(text);
    else if (versions === undefined) others.push(file.path);
    else {
      for (const row of versions.before) before.push(row);
      for (const row of versions.after) after.push(row);
    }
  }
  return { ...commit, rows: compareTables(textTables(before), textTables(after), sources.known), texts, others };
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
