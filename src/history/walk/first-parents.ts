import type { Commit, LoggedFile } from '../commits.ts';

/** What one commit changed, as the site tells it: a merge is one change, on the day on which it came in. */
export interface LoggedCommit {
  readonly commit: string;
  /** YYYY-MM-DD in China. */
  readonly day: string;
  readonly subject: string;
  readonly files: readonly LoggedFile[];
}

/** The commits in whose course the site was published, newest first, and the one at which they leave those that are known. */
export function publishedLog(
  commits: ReadonlyMap<string, Commit>,
  head: string,
): { readonly log: readonly LoggedCommit[]; readonly end: string | undefined } {
  const log: LoggedCommit[] = [];
  let id: string | undefined = head;
  for (let commit = commits.get(head); commit !== undefined; commit = id === undefined ? undefined : commits.get(id)) {
    const { day, subject, changes } = commit;
    const [files = []] = changes;
    if (files.length > 0) log.push({ commit: commit.id, day, subject, files });
    id = commit.parents[0];
  }
  return { log, end: id };
}

/**
 * The newest commit that left the data otherwise than all of its parents, or the one at which the search for it leaves those that
 * are known. A merge that took over the data of one side is not newer than that side.
 */
export function newestChange(
  commits: ReadonlyMap<string, Commit>,
  head: string,
  isData: (file: LoggedFile) => boolean,
): { readonly commit: Commit } | { readonly end: string | undefined } {
  let id: string | undefined = head;
  for (let commit = commits.get(head); commit !== undefined; commit = id === undefined ? undefined : commits.get(id)) {
    const same = commit.changes.findIndex((files) => !files.some(isData));
    if (same === -1) return { commit };
    id = commit.parents[same];
  }
  return { end: id };
}

/** The log of the last so many days, and one commit more as a sign that there are older ones. */
export function lastDays(log: readonly LoggedCommit[], most: number): readonly LoggedCommit[] {
  const days = new Set<string>();
  const end = log.findIndex(({ day }) => days.add(day).size > most);
  return end === -1 ? log : log.slice(0, end + 1);
}
