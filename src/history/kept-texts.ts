import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptTexts } from './walk/kept.ts';

const folder = 'node_modules/.cache/gongshilan';

/** Kept beside the packages, where nothing is committed or published. */
export const keptTexts: KeptTexts = {
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
    } catch {
      // Where nothing can be written, the next run begins anew.
    }
  },
};
