import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Files } from './load.ts';

/** The real file system. Names that begin with a dot or a tilde (editors' temporary files) are passed over. */
export const nodeFiles: Files = {
  list(folder) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
      .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`.replaceAll('\\', '/').replace(/^\/+/, ''))
      .sort();
  },
  read: (path) => readFileSync(path),
};
