import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why a town cannot be written into a folder; undefined where it can. */
export function folderFault(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return '是一个文件，不是文件夹';
  return readdirSync(folder).length === 0 ? undefined : '里面已经有东西';
}

/** Writes all files or none: into a folder beside, which takes the name only when it is whole. Gives why it could not. */
export function writeTown(folder: string, files: ReadonlyMap<string, string>): string | undefined {
  const next = join(dirname(folder), `.${basename(folder)}-next-${String(process.pid)}`);
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), text);
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(next, folder);
    return undefined;
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
