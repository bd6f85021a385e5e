import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { deepest, type Files, type OtherEntry } from './files.ts';

/** The real file system. Files and folders that begin with a dot or a tilde (editors' temporary files) are no files of ours. */
export const nodeFiles: Files = {
  list: (folder) => walk(folder).files,
  read: (path) => readFileSync(path),
  others: (folder) => walk(folder).others,
};

interface Walk {
  readonly files: readonly string[];
  readonly others: readonly OtherEntry[];
}

/** Everything below a folder. A link is told, never followed: it could lead out of the repository, or round in a circle. */
function walk(folder: string): Walk {
  const files: string[] = [];
  const others: OtherEntry[] = [];
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { files, others };
  const enter = (below: string, depth: number): void => {
    const entries = readdirSync(`${folder}/${below}`, { withFileTypes: true });
    if (entries.length === 0 && below !== '') others.push({ path: below.slice(0, -1), kind: 'empty-folder' });
    for (const entry of entries) {
      const path = below + entry.name;
      const kind = kindOf(entry, depth);
      if (kind === 'file') files.push(path);
      else if (kind === 'folder') enter(`${path}/`, depth + 1);
      else others.push({ path, kind });
    }
  };
  enter('', 0);
  return { files: files.sort(), others: others.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function kindOf(entry: Dirent, depth: number): 'file' | 'folder' | OtherEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (/^[.~]/.test(entry.name) && entry.name !== '.well-known') return 'hidden';
  if (entry.isFile()) return 'file';
  if (!entry.isDirectory()) return 'special';
  return depth < deepest ? 'folder' : 'too-deep';
}
