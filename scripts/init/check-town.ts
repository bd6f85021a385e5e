import { publicFiles } from '../../src/data/common-files.ts';
import type { Files } from '../../src/data/files/files.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import type { Finding } from '../../src/data/finding.ts';
import { loadPortal } from '../../src/data/load.ts';
import { runChecks } from '../../src/rules/engine/index.ts';

/** What a check of the town would find, before anything is written. */
export function checkTown(files: ReadonlyMap<string, string>, program: string, today: string): readonly Finding[] {
  const isTheirs = (path: string): boolean => path.startsWith(`${program}/`);
  const town: Files = {
    list: (folder) =>
      isTheirs(folder)
        ? nodeFiles.list(folder)
        : [...files.keys()]
            .filter((path) => path.startsWith(`${folder}/`))
            .map((path) => path.slice(folder.length + 1))
            .filter((path) => !/(^|\/)[.~]/.test(path))
            .sort(),
    read: (path) => (isTheirs(path) ? nodeFiles.read(path) : new TextEncoder().encode(files.get(path))),
  };
  const portal = loadPortal(town, { data: 'data', content: 'content', program });
  return runChecks({ portal, today, publicFiles: publicFiles(town, program) });
}
