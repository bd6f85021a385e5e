import { chinaDay } from '../history.ts';

/** A file that a commit changed; an id is undefined where the file was not there before, or is not there after. */
export interface LoggedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface LoggedCommit {
  readonly commit: string;
  /** YYYY-MM-DD in China. */
  readonly day: string;
  /** What its author wrote of it; for a merge the first line below the one that the host writes. */
  readonly subject: string;
  readonly files: readonly LoggedFile[];
}

/**
 * Arguments of the one `git log` that tells the whole history of some folders, newest first. A merge counts as one change, on
 * the day on which it came in: only then was it public.
 */
export function logArguments(folders: readonly string[]): readonly string[] {
  const shape = ['--first-parent', '-m', '--no-renames', '--relative', '--raw', '--no-abbrev'];
  return ['log', ...shape, '--format=%x1e%H%x1f%ct%x1f%P%x1f%s%x1f%b%x1d', '--', ...folders];
}

/** Reads the output of that `git log`. */
export function parseLog(output: string): readonly LoggedCommit[] {
  return output.split('\u001e').slice(1).map(parseCommit);
}

function parseCommit(text: string): LoggedCommit {
  const end = text.indexOf('\u001d');
  const [commit = '', seconds = '0', parents = '', subject = '', body = ''] = text.slice(0, end).split('\u001f');
  const files = text
    .slice(end + 1)
    .split('\n')
    .map(parseFile)
    .filter((file) => file !== undefined);
  const said = parents.includes(' ') ? body.split('\n').find((line) => line.trim() !== '') : undefined;
  return { commit, day: chinaDay(Number(seconds)), subject: (said ?? subject).trim(), files };
}

const line = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]\d*\t(.+)$/;

function parseFile(text: string): LoggedFile | undefined {
  const [, wasMode = '', isMode = '', before, after, path] = line.exec(text) ?? [];
  if (path === undefined) return undefined;
  // A link is no file of ours: what it leads to is not in the history.
  return {
    path,
    before: wasMode.startsWith('100') ? before : undefined,
    after: isMode.startsWith('100') ? after : undefined,
  };
}
