import { readCommits, type Commit } from '../commits.ts';
import type { Git } from '../git.ts';
import { objectContents } from '../git-objects.ts';
import type { HistoryGap, Repository } from '../repository.ts';
import { lastDays, newestChange, publishedLog } from './first-parents.ts';
import type { Known } from './kept.ts';
import { countBefore, headRows, isTableFile } from './table-files.ts';
import { readVersions } from './versions.ts';
import { walkRows } from './walk-rows.ts';

/** Days of changes that the site tells. */
const daysTold = 200;

/**
 * Finds out the day of every row and the log of changes, in one walk from the present commit back. With what is known of an
 * earlier commit, only the commits since are walked; where their ways do not all lead through that commit, everything is.
 */
export function walkHistory(git: Git, repository: Repository, before?: Known): Known | HistoryGap {
  const { sources, head } = repository;
  const again = (): Known | HistoryGap => (before === undefined ? 'incomplete' : walkHistory(git, repository));
  const commits = readCommits(git, repository, before?.commit);
  if (commits === undefined) return again();
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const cut = repository.shallow ? cutCommits(git, sources.data, commits) : new Set<string>();
  const { log, end } = publishedLog(byId, head);
  const newest = newestChange(byId, head, ({ path }) => path.startsWith(`${sources.data}/`));
  const leftAt = new Set([end, ...('end' in newest ? [newest.end] : [])]);

  const files = commits.flatMap(({ changes }) => changes.flat()).filter(({ path }) => isTableFile(sources.data, path));
  const touched = new Set(files.map(({ path }) => path));
  const { rows, files: fileOf, twice } = headRows(git, repository, touched);
  const days = untouchedDays(touched, before);
  if ([...days.keys()].some((key) => rows.has(key))) return again();
  const unique = twice.length === 0 && [...rows.values()].every(({ count }) => count === 1);
  const versions = readVersions(git, sources.data, files);
  const count: Parameters<typeof walkRows>[3] = (changed, sought) =>
    countBefore(
      changed.filter(({ path }) => isTableFile(sources.data, path)),
      sought,
      versions,
    );
  const walked = walkRows(commits, head, rows, count, cut);
  if (versions.incomplete()) return 'incomplete';
  for (const [commit, left] of walked.left) if (left.size > 0) leftAt.add(commit);
  if (before !== undefined && [...leftAt].some((commit) => commit !== before.commit)) return again();

  for (const [key, path] of fileOf) {
    const found = walked.days.get(key) ?? before?.days.get(key)?.day;
    if (found !== undefined && !twice.includes(key)) days.set(key, { day: found, path });
  }
  return {
    commit: head,
    newest: newestDay(newest, cut, before),
    log: lastDays([...log, ...(before?.log ?? [])], daysTold),
    days,
    unique,
  };
}

/** What is known of files that no commit has changed since. */
function untouchedDays(
  touched: ReadonlySet<string>,
  before?: Known,
): Map<string, { readonly day: string; readonly path: string }> {
  return new Map([...(before?.days ?? [])].filter(([, { path }]) => !touched.has(path)));
}

/** The day of the newest change of the data; unknown where its commit is the last that a shallow clone has. */
function newestDay(newest: ReturnType<typeof newestChange>, cut: ReadonlySet<string>, before?: Known): Known['newest'] {
  if ('end' in newest) return before?.newest;
  return cut.has(newest.commit.id) ? undefined : newest.commit.day;
}

/** Commits that seem to have no parents only because these are not in this clone. */
function cutCommits(git: Git, folder: string, commits: readonly Commit[]): ReadonlySet<string> {
  const roots = commits.filter(({ parents }) => parents.length === 0).map(({ id }) => id);
  const decoder = new TextDecoder();
  const contents = [...objectContents(git, folder, roots)];
  return new Set(
    contents.filter(([, bytes]) => /^parent /m.test(decoder.decode(bytes).split('\n\n')[0] ?? '')).map(([id]) => id),
  );
}
