import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Why a folder that a variable names cannot be read, in one line; undefined where all of it can. */
export function folderFault(name: string, folder: string): string | undefined {
  const written = `${name} 写的“${folder}”`;
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return `${written}不存在。请核对这个文件夹的名字，或不写。`;
  if (!stat.isDirectory()) return `${written}是一个文件，不是文件夹。请写文件夹的名字，或不写。`;
  let path = folder;
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      path = join(entry.parentPath, entry.name);
      if (entry.isFile()) accessSync(path, constants.R_OK);
    }
    return undefined;
  } catch {
    return `${written}里有读不了的东西（${path}）。请看看有没有读它的权限。`;
  }
}
