import { fromRoot } from './root.ts';
import type { Library } from './recompute/library.ts';
import { pageNumbers, type PageNumber } from './recompute/page-numbers.ts';
import { readPublished, type PublishedTable } from './recompute/published-csv.ts';
import { wantedTables } from './recompute/wanted.ts';

export interface FetchedPage {
  readonly title: string;
  readonly numbers: readonly PageNumber[];
}

/** A page of this site, by its path below the root, and its numbers; undefined where there is no such page. Rejects where the network fails. */
export async function fetchPage(path: string): Promise<FetchedPage | undefined> {
  const html = await fetchText(fromRoot(path));
  if (html === undefined) return undefined;
  const title = new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent.trim() ?? path;
  return { title, numbers: pageNumbers(html) };
}

/** Reads into the library the published tables that these numbers need. Rejects where the network fails. */
export async function fetchTables(numbers: readonly PageNumber[], library: Library): Promise<void> {
  const sources = numbers.map(({ from }) => from);
  for (;;) {
    const wanted = wantedTables(sources, library);
    if (wanted.length === 0) return;
    const tables = await Promise.all(wanted.map(fetchTable));
    for (const [index, name] of wanted.entries()) library.add(name, tables[index]);
  }
}

async function fetchTable(name: string): Promise<PublishedTable | undefined> {
  const text = /^[a-z-]+$/.test(name) ? await fetchText(fromRoot(`data/${name}.csv`)) : undefined;
  return text === undefined ? undefined : readPublished(text);
}

async function fetchText(address: string): Promise<string | undefined> {
  const response = await fetch(address);
  return response.ok ? response.text() : undefined;
}
