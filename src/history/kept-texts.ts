import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptTexts } from './walk/kept.ts';

/** So many texts stay: one for each place of data that this program has built lately. */
const most = 20;

/** Kept beside the packages, where nothing is committed or published. */
export const keptTexts: KeptTexts = keptTextsIn('node_modules/.cache/gongshilan');

/** Texts that lie in a folder; the oldest go when there are many. */
export function keptTextsIn(folder: string): KeptTexts {
  return {
    load(name) {
      try {
        return readFileSync(join(folder, name), 'utf8');
      } catch {
        return undefined;
      }
    },
    save(name, text) {
      // Another run may read it now, or write it too: it must never be there by half.
      const temporary = join(folder, `${name}.${String(process.pid)}`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(temporary, text);
        renameSync(temporary, join(folder, name));
        removeOldest(folder);
      } catch {
        // Where nothing can be written, the next run begins anew.
      }
    },
  };
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith('history-'))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.time - a.time);
  for (const { path } of files.slice(most)) rmSync(path, { force: true });
}
