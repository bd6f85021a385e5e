import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '../../src/client/recompute/library.ts';
import { readPublished } from '../../src/client/recompute/published-csv.ts';

/** Files of a built site: what any visitor can fetch. Nothing else is read here, neither `data/` nor the code of the site. */
export interface BuiltSite {
  /** Paths of the pages below the folder, with forward slashes, in order. */
  readonly pages: readonly string[];
  readonly library: Library;
  readonly tables: number;
}

/** The pages and published tables of a folder; undefined where it holds no built site. */
export function openBuiltSite(folder: string): BuiltSite | undefined {
  const data = join(folder, 'data');
  if (!existsSync(data)) return undefined;
  const library = new Library();
  const names = readdirSync(data).filter((name) => name.endsWith('.csv'));
  for (const name of names)
    library.add(name.slice(0, -'.csv'.length), readPublished(readFileSync(join(data, name), 'utf8')));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return names.length === 0 || pages.length === 0 ? undefined : { pages, library, tables: names.length };
}

/** `funds/a/index.html` → `/funds/a/`. */
export function addressOfPage(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
