import { gitText, type Git } from './git.ts';
import { foldersOf, siteFile, type Repository } from './repository.ts';

/** A file that a commit changed; an id is undefined where the file was not there before, or is not there after. */
export interface LoggedFile {
  /** As the site names it. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Commit {
  readonly id: string;
  /** YYYY-MM-DD in China. */
  readonly day: string;
  /** What its author wrote of it; for a merge the first line below the one that the host writes. */
  readonly subject: string;
  readonly parents: readonly string[];
  /** The files that differ from each parent, in the same order; a commit without parents differs from nothing. */
  readonly changes: readonly (readonly LoggedFile[])[];
}

/**
 * All commits up to the present one, children before their parents, in two runs of git; only those after `since` where it is given.
 * Undefined where git cannot tell.
 */
export function readCommits(git: Git, repository: Repository, since?: string): readonly Commit[] | undefined {
  const { sources, head } = repository;
  const shape = ['--topo-order', '--encoding=UTF-8', '--no-show-signature', '-z', '--format=%H%n%ct%n%P%n%s%n%b'];
  const range = since === undefined ? [head] : [head, `^${since}`];
  const log = gitText(git, sources.data, ['log', ...shape, ...range, '--']);
  if (log === undefined) return undefined;
  const commits = log.split('\0').filter(Boolean).map(parseCommit);
  const pairs = commits.flatMap(({ id, parents }) =>
    parents.length === 0 ? [id] : parents.map((parent) => `${id} ${parent}`),
  );
  const plain = ['-r', '--root', '--always', '--raw', '--no-renames', '--no-abbrev', '-z'];
  const difference = ['diff-tree', '--stdin', ...plain, ...foldersOf(repository)];
  const raw = pairs.length === 0 ? '' : gitText(git, sources.data, difference, `${pairs.join('\n')}\n`);
  if (raw === undefined) return undefined;
  const lists = parseDifferences(raw, repository);
  if (lists.length !== pairs.length) return undefined;
  let at = 0;
  return commits.map((commit) => {
    const count = Math.max(commit.parents.length, 1);
    at += count;
    return { ...commit, changes: lists.slice(at - count, at) };
  });
}

function parseCommit(text: string): Omit<Commit, 'changes'> {
  const [id = '', seconds = '0', parents = '', subject = '', ...body] = text.split('\n');
  const said = parents.includes(' ') ? body.find((line) => line.trim() !== '') : undefined;
  return {
    id,
    day: chinaDay(Number(seconds)),
    subject: (said ?? subject).trim(),
    parents: parents.split(' ').filter(Boolean),
  };
}

/** Raw differences, one list for each commit that git names. */
function parseDifferences(raw: string, repository: Repository): readonly (readonly LoggedFile[])[] {
  const lists: LoggedFile[][] = [];
  const words = raw.split('\0');
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.startsWith(':')) {
      at += 1;
      const file = fileOf(word, siteFile(repository, words[at] ?? ''));
      if (file !== undefined) lists.at(-1)?.push(file);
    } else if (word !== '') lists.push([]);
  }
  return lists;
}

/** A file by a word as `:100644 100644 <id> <id> M`. */
function fileOf(word: string, path: string | undefined): LoggedFile | undefined {
  const [wasMode = '', isMode = '', before, after] = word.slice(1).split(' ');
  if (path === undefined) return undefined;
  // A link is no file of ours: what it leads to is not in the history.
  return {
    path,
    before: wasMode.startsWith('100') ? before : undefined,
    after: isMode.startsWith('100') ? after : undefined,
  };
}

/** Paths of files that differ from the present commit, or are not in it: what has not been committed yet. */
export function uncommittedFiles(git: Git, repository: Repository): readonly LoggedFile[] | undefined {
  const { sources, head, data } = repository;
  const folder = ['--', `:(top,literal)${data}`];
  const options = ['--raw', '--no-renames', '--no-abbrev', '-z'];
  const changed = gitText(git, sources.data, ['diff-index', ...options, head, ...folder]);
  const strange = gitText(git, sources.data, ['ls-files', '--others', '--full-name', '-z', ...folder]);
  if (changed === undefined || strange === undefined) return undefined;
  const added = strange.split('\0').flatMap((name) => {
    const path = name === '' ? undefined : siteFile(repository, name);
    return path === undefined ? [] : [{ path, before: undefined, after: undefined }];
  });
  return [...(parseDifferences(`-\0${changed}`, repository)[0] ?? []), ...added];
}

/** The day in China of a Unix time. */
function chinaDay(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
