import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A phone keeps no larger index; where it is larger, kept pages are still searched by their words (src/client/offline/). */
const most = 2_000_000;

/** Tells by being there that all else is: stands last (src/client/offline/kept-index.ts). */
const last = 'pagefind/pagefind-entry.json';

/**
 * The whole search index in one file, so that a phone fetches it in one request: a line of JSON, `[["/path",length],…]`, then
 * the bytes of each file. Undefined where it would be larger than 2 MB. Same index, same bytes.
 */
export function searchPack(folder: string): Buffer | undefined {
  const index = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  const paths = [...index.filter((path) => path !== last).sort(), 'search/pinyin.json', last];
  const parts = [];
  let bytes = 0;
  for (const path of paths) {
    const part = readFileSync(join(folder, path));
    bytes += part.length;
    if (bytes > most) return undefined;
    parts.push({ path: `/${path}`, part });
  }
  const head = JSON.stringify(parts.map(({ path, part }) => [path, part.length]));
  return Buffer.concat([Buffer.from(`${head}\n`), ...parts.map(({ part }) => part)]);
}
