import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamesFile } from './format/index-file.ts';
import { bundleFolder } from './format/pages-file.ts';

/** A phone keeps no larger index; where it is larger, kept pages are still searched by their words (src/client/offline/). */
const most = 2_000_000;

/** Tells by being there that all else is: stands last (src/client/offline/kept-index.ts). */
const last = 'names.json';

/**
 * The whole search index in one file, so that a phone fetches it in one request: a line of JSON, `[["path",length],…]`, then
 * the bytes of each file. Paths are those below the root of the site that the search page asks for, with the version of the index. Undefined where it
 * would be larger than 2 MB. Same index, same bytes.
 */
export function searchPack(folder: string): Buffer | undefined {
  const search = join(folder, 'search');
  const files = readdirSync(search, { recursive: true, withFileTypes: true })
    .filter(({ parentPath }) => !parentPath.includes(bundleFolder, search.length))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && entry.name !== 'pages.json')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(search.length + 1)
        .replaceAll('\\', '/'),
    );
  // Sound: written by this build (src/publish/search-index.ts).
  const { version } = JSON.parse(readFileSync(join(search, last), 'utf8')) as Pick<NamesFile, 'version'>;
  const others = files.filter((file) => file !== last).sort();
  const parts = [];
  let bytes = 0;
  for (const file of [...others, last]) {
    const part = readFileSync(join(search, file));
    bytes += part.length;
    if (bytes > most) return undefined;
    parts.push({ path: `search/${file}${file === last ? '' : `?v=${version}`}`, part });
  }
  const head = JSON.stringify(parts.map(({ path, part }) => [path, part.length]));
  return Buffer.concat([Buffer.from(`${head}\n`), ...parts.map(({ part }) => part)]);
}
