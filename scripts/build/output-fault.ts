import { existsSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import nodePath, { dirname, join, resolve, type PlatformPath } from 'node:path';
import { isWithin } from '../../src/data/files/within.ts';
import { isNoSpace } from './no-space.ts';

/** What a build must never put its result in the place of, or above. */
const kept = ['.', 'content', 'data', 'node_modules', 'public', 'scripts', 'src'];

/** How the person who waits calls the folder: as written in PORTAL_OUT, or the usual one. */
export function outputName(named: string): string {
  return named === '' ? '“dist”' : `PORTAL_OUT 写的“${named}”`;
}

/**
 * Why a build cannot write to `out` (its full path, links followed), in one line; undefined where it can. The result replaces the
 * whole folder: it must not be one in which the project or its data stand. `others` are more folders to spare.
 */
export function outputFault(out: string, others: readonly string[], name: string): string | undefined {
  if (holdsOurs(out, [...kept, ...others].map(real)))
    return `${name}里有项目自己的文件，生成网站会整个换掉它，所以没有动。请写一个单独的文件夹，例如 dist。`;
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
    return `${name}是一个文件，不是文件夹。请换一个名字，或不写（不写就是 dist）。`;
  const beside = trialFault(present(dirname(out)));
  // What is there and can be written is filled, though nothing can be put beside it.
  if (beside === undefined || (existsSync(out) && trialFault(out) === undefined)) return undefined;
  if (isNoSpace(beside.error)) return `${name}写不进去：${dirname(out)} 所在的磁盘满了。请腾出地方再来，或换一个地方。`;
  return `${name}写不进去。请看看 ${dirname(out)} 是不是文件夹、有没有写的权限、磁盘满了没有，或换一个地方。`;
}

/** Whether one of the folders is `out` or lies in it. */
export function holdsOurs(out: string, ours: readonly string[], paths: PlatformPath = nodePath): boolean {
  return ours.some((folder) => isWithin(folder, out, paths));
}

function real(folder: string): string {
  const full = resolve(folder);
  return existsSync(full) ? realpathSync.native(full) : full;
}

/** What comes of making something in a folder; undefined where it can be done. */
function trialFault(folder: string): { readonly error: unknown } | undefined {
  try {
    rmdirSync(mkdtempSync(join(folder, '.gongshilan-')));
    return undefined;
  } catch (error) {
    return { error };
  }
}

/** The folder itself, or the nearest one above it that is there. */
function present(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : present(dirname(folder));
}
