import { isTableName, tables } from '../tables/index.ts';
import { chinaDay, type Git } from './history.ts';

/** What one commit did to one table of one publisher, or to the texts of one collection. */
export interface Touched {
  /** Folder under `data/` (a publisher), or under `content/`; '' for files that stand directly in `data/`. */
  readonly folder: string;
  /** Chinese title of the table; undefined for texts and for files that are no table. */
  readonly table: string | undefined;
  readonly kind: 'rows' | 'texts' | 'other';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface Change {
  readonly commit: string;
  /** YYYY-MM-DD in China. */
  readonly day: string;
  readonly subject: string;
  readonly touched: readonly Touched[];
}

/** `none`: no version control or no commits; `shallow`: the history is cut off, and what is left would mislead. */
export type Changes =
  | { readonly state: 'none' }
  | { readonly state: 'shallow' }
  | { readonly state: 'known'; readonly changes: readonly Change[] };

export interface Folders {
  readonly data: string;
  readonly content: string;
}

const separator = '\u001e';

/** The last commits that touched data or texts, newest first. */
export function readChanges(git: Git, folders: Folders, limit = 200): Changes {
  const shallow = git(['rev-parse', '--is-shallow-repository'])?.trim();
  if (shallow === undefined) return { state: 'none' };
  if (shallow !== 'false') return { state: 'shallow' };
  const format = `--format=%x1e%H%x1f%ct%x1f%s`;
  const flags = ['--no-merges', '--no-renames', '--relative', '--numstat', '--summary', format];
  const output = git(['log', `-${String(limit)}`, ...flags, '--', folders.data, folders.content]);
  const commits = (output ?? '').split(separator).slice(1);
  if (commits.length === 0) return { state: 'none' };
  return { state: 'known', changes: commits.map((text) => readCommit(text, folders)) };
}

function readCommit(text: string, folders: Folders): Change {
  const [head = '', ...lines] = text.split('\n');
  const [commit = '', seconds = '0', subject = ''] = head.split('\u001f');
  const created = new Set(lines.map((line) => /^ create mode \d+ (.*)$/.exec(line)?.[1]));
  const deleted = new Set(lines.map((line) => /^ delete mode \d+ (.*)$/.exec(line)?.[1]));
  const touched: Touched[] = [];
  for (const line of lines) {
    const [plus, minus, path] = line.split('\t');
    if (plus === undefined || minus === undefined || path === undefined) continue;
    const file = {
      path,
      plus: Number(plus) || 0,
      minus: Number(minus) || 0,
      isNew: created.has(path),
      isGone: deleted.has(path),
    };
    touched.push(readFile(file, folders));
  }
  return { commit, day: chinaDay(Number(seconds)), subject, touched: merged(touched) };
}

interface FileChange {
  readonly path: string;
  readonly plus: number;
  readonly minus: number;
  readonly isNew: boolean;
  readonly isGone: boolean;
}

/** Lines that came and went in one commit are taken for changed rows; the head of a new or deleted file is no row. */
function readFile(file: FileChange, folders: Folders): Touched {
  if (file.path.startsWith(`${folders.content}/`)) {
    const folder = file.path.slice(folders.content.length + 1).split('/')[0] ?? '';
    const [added, removed] = [file.isNew ? 1 : 0, file.isGone ? 1 : 0];
    return { folder, table: undefined, kind: 'texts', added, removed, changed: 1 - added - removed };
  }
  const parts = file.path.slice(folders.data.length + 1).split('/');
  const folder = parts.length > 1 ? (parts[0] ?? '') : '';
  const name = /^(.+)\.csv$/.exec(parts.at(-1) ?? '')?.[1] ?? '';
  if (!isTableName(name)) return { folder, table: undefined, kind: 'other', added: 0, changed: 1, removed: 0 };
  const plus = Math.max(file.plus - (file.isNew ? 1 : 0), 0);
  const minus = Math.max(file.minus - (file.isGone ? 1 : 0), 0);
  const changed = Math.min(plus, minus);
  return { folder, table: tables[name].title, kind: 'rows', added: plus - changed, changed, removed: minus - changed };
}

/** Several files of one table in one folder, or several texts of one collection, are one entry. */
function merged(touched: readonly Touched[]): readonly Touched[] {
  const groups = new Map<string, Touched>();
  for (const one of touched) {
    const key = `${one.kind}/${one.folder}/${one.table ?? ''}`;
    const before = groups.get(key);
    const sum = before && {
      ...one,
      added: before.added + one.added,
      changed: before.changed + one.changed,
      removed: before.removed + one.removed,
    };
    groups.set(key, sum ?? one);
  }
  return [...groups.values()];
}

/** Commits by day, newest day first. */
export function byDay(
  changes: readonly Change[],
): readonly { readonly day: string; readonly changes: readonly Change[] }[] {
  const days = new Map<string, Change[]>();
  for (const change of changes) {
    const known = days.get(change.day);
    if (known) known.push(change);
    else days.set(change.day, [change]);
  }
  return [...days].map(([day, list]) => ({ day, changes: list })).sort((a, b) => (a.day < b.day ? 1 : -1));
}
