import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './files.ts';

/** The real file system. Files and folders that begin with a dot or a tilde (editors' temporary files) are passed over. */
export const nodeFiles: Files = {
  list(folder) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .filter((path) => !/(^|\/)[.~]/.test(path))
      .sort();
  },
  read: (path) => readFileSync(path),
};
