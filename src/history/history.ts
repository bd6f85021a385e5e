/** When rows were last changed, told by version control. */
export interface History {
  /** Day of the last change of a line, or undefined: no history, a shallow clone, or not yet committed. */
  lastChange(file: string, line: number): string | undefined;
  /** Day of the newest change under the data folder. */
  readonly newest: string | undefined;
}

/** Runs git with arguments and gives its output; undefined where it fails. */
export type Git = (args: readonly string[]) => string | undefined;

export const noHistory: History = { lastChange: () => undefined, newest: undefined };

/** More rows than this, and a line-by-line history would take longer than the build itself: the file's own date is used. */
const blameLimit = 20_000;

/** Reads the history of data files; the answer for a line is fetched when its file is first asked for. */
export function readHistory(git: Git, dataFolder: string, rows: number): History {
  const newest = lastCommitDay(git, dataFolder);
  if (newest === undefined) return noHistory;
  const shallow = git(['rev-parse', '--is-shallow-repository'])?.trim() !== 'false';
  if (shallow) return { lastChange: () => undefined, newest };
  const files = new Map<string, readonly (string | undefined)[] | string | undefined>();
  const days = (file: string): readonly (string | undefined)[] | string | undefined => {
    if (!files.has(file)) files.set(file, rows > blameLimit ? lastCommitDay(git, file) : blame(git, file));
    return files.get(file);
  };
  return {
    newest,
    lastChange(file, line) {
      const found = days(file);
      return typeof found === 'string' ? found : found?.[line - 1];
    },
  };
}

function lastCommitDay(git: Git, path: string): string | undefined {
  const seconds = git(['log', '-1', '--format=%ct', '--', path])?.trim();
  return seconds === undefined || seconds === '' ? undefined : chinaDay(Number(seconds));
}

const uncommitted = '0'.repeat(40);

function blame(git: Git, file: string): readonly (string | undefined)[] | undefined {
  const output = git(['blame', '--porcelain', '--', file]);
  if (output === undefined) return undefined;
  const dayOf = new Map<string, string>();
  const commits: string[] = [];
  let commit = '';
  for (const line of output.split('\n')) {
    const header = /^([0-9a-f]{40}) \d+ (\d+)/.exec(line);
    if (header) {
      commit = header[1] ?? '';
      commits[Number(header[2]) - 1] = commit;
    } else if (line.startsWith('committer-time ')) {
      dayOf.set(commit, chinaDay(Number(line.slice('committer-time '.length))));
    }
  }
  return commits.map((id) => (id === uncommitted ? undefined : dayOf.get(id)));
}

/** The day in China of a Unix time. */
export function chinaDay(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
