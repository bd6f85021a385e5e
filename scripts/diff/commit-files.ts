import type { Files, Sources } from '../../src/data/files/files.ts';
import { gitText, type Git } from '../../src/history/git.ts';
import { objectContents } from '../../src/history/git-objects.ts';

/** The files of a commit: two runs of git, however many they are. Links are passed over, as on the real file system. */
export function commitFiles(git: Git, commit: string, { data, content }: Sources): Files {
  const list = gitText(git, '.', ['ls-tree', '-r', '-z', commit, '--', `${data}/`, `${content}/`, 'public/']) ?? '';
  const ids = new Map<string, string>();
  for (const entry of list.split('\0')) {
    const [, id = '', path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    // Files and folders that begin with a dot or a tilde are editors' temporary files.
    if (path !== '' && !/(^|\/)[.~]/.test(path)) ids.set(path, id);
  }
  const read = [...ids].filter(([path]) => path.startsWith(`${data}/`) || path.startsWith(`${content}/`));
  const contents = objectContents(git, '.', [...new Set(read.map(([, id]) => id))]);
  const paths = [...ids.keys()].sort();
  return {
    list: (folder) =>
      paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
    read: (path) => contents.get(ids.get(path) ?? '') ?? new Uint8Array(),
  };
}
