import { tableOfPath } from '../../data/csv/text-rows.ts';
import type { Git } from '../git.ts';
import { objectContents, objectSizes } from '../git-objects.ts';
import type { LoggedCommit } from '../walk/first-parents.ts';

export interface RecentCommit extends LoggedCommit {
  /** Whether its rows are told; else only its files, for it is too large. */
  readonly readable: boolean;
}

/** The commits that the site tells of, newest first, and the versions of tables that they are told from. */
export interface Recent {
  readonly commits: readonly RecentCommit[];
  /** Whether there are older ones that are not told. */
  readonly older: boolean;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

export const noRecent: Recent = { commits: [], older: false, contents: new Map() };

/** How far back the site tells: days on which something changed, and bytes of files that are read for it. */
export interface ChangeLimits {
  readonly days: number;
  /** One commit that changes more than this is told by its files. */
  readonly commitBytes: number;
  readonly allBytes: number;
}

export const usualLimits: ChangeLimits = { days: 200, commitBytes: 1 << 22, allBytes: 1 << 25 };

/** Reads what the last changes are told from, in two runs of git: the sizes, and the contents of all versions that are told. */
export function readRecent(git: Git, folder: string, log: readonly LoggedCommit[], limits: ChangeLimits): Recent {
  const recent = withinDays(log, limits.days);
  const sizes = objectSizes(git, folder, idsOf(recent));
  const told = withinBytes(recent, sizes, limits);
  const commits = told.map((each) => ({ ...each, readable: bytesOf(each, sizes) <= limits.commitBytes }));
  const contents = objectContents(git, folder, idsOf(commits.filter(({ readable }) => readable)));
  return { commits, older: told.length < log.length, contents };
}

function withinDays(log: readonly LoggedCommit[], most: number): readonly LoggedCommit[] {
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
