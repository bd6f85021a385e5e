import { existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What a build must never put its result in the place of, or above. */
const kept = ['.', 'content', 'data', 'node_modules', 'public', 'scripts', 'src'];

/**
 * Why a build cannot write to `out` (its full path), in one line; undefined where it can. The result replaces the whole folder:
 * it must not be one in which the project or its data stand. `others` are more folders to spare.
 */
export function outputFault(out: string, others: readonly string[]): string | undefined {
  const written = `PORTAL_OUT 写的“${out}”`;
  const spared = [...kept, ...others].map((folder) => resolve(folder));
  if (spared.some((folder) => isWithin(folder, out)))
    return `${written}里有项目自己的文件，生成网站会整个换掉它，所以没有动。请写一个单独的文件夹，例如 dist。`;
  try {
    if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
      return `${written}是一个文件，不是文件夹。请换一个名字，或不写（不写就是 dist）。`;
    rmdirSync(mkdtempSync(join(present(dirname(out)), '.gongshilan-')));
    return undefined;
  } catch {
    return `${written}写不进去。请看看 ${dirname(out)} 是不是文件夹、有没有写的权限、磁盘满了没有，或换一个地方。`;
  }
}

/** The folder itself, or the nearest one above it that is there. */
function present(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : present(dirname(folder));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('/'));
}
