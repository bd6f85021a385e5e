import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The text of a file that is to be written. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/** The same of a file that is no text. */
export interface NewBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files all or none: each is first written whole beside its place, and only when all are there are they renamed. Whoever
 * breaks in, at any moment, finds old files or new ones, never half of one. Undefined where all went well, else what to tell.
 */
export function writeFiles(files: readonly (NewText | NewBytes)[]): string | undefined {
  const drafts: (readonly [draft: string, path: string])[] = [];
  try {
    for (const file of files) {
      const { path } = file;
      mkdirSync(dirname(path), { recursive: true });
      const draft = draftOf(path);
      drafts.push([draft, path]);
      writeFileSync(draft, 'text' in file ? file.text : file.bytes, {
        mode: statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644,
      });
    }
    for (const [draft, path] of drafts) renameSync(draft, path);
    return undefined;
  } catch (error) {
    for (const [draft] of drafts) rmSync(draft, { force: true });
    return explain(error);
  }
}

/** Begins with a dot, so that nothing reads it as data if it is left behind. */
function draftOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}.${path.slice(slash)}.${String(process.pid)}.draft`;
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return '写不进去：文件正被别的程序打开，或者没有权限。请先在 Excel 或 WPS 里关掉它，再来一次。';
  }
  if (code === 'ENOSPC') return '写不进去：磁盘满了。请腾出空间，再来一次。';
  return `写不进去（${String(code ?? error)}）。请看看文件夹在不在、能不能写，再来一次。`;
}
