import { createPhonetics, type Phonetics } from './sound/phonetics.ts';
import type { CharactersFile, LinesFile, NamesFile } from '../../publish/search/format/index-file.ts';
import { readDivisions, type Divisions } from './places/divisions.ts';
import type { DivisionsFile } from '../../publish/search/format/divisions-file.ts';
import { buildNamesIndex, type NamesIndex } from './names-index.ts';

/** The index as the search asks it. What has been fetched once is kept. */
export interface SearchIndex {
  readonly namesIndex: NamesIndex;
  /** One plain line on a record. */
  line(record: number): Promise<string>;
  /** Undefined where it cannot be fetched (offline): then nothing is found by sound. */
  phonetics(): Promise<Phonetics | undefined>;
  /** The places of China; undefined where they cannot be fetched. */
  divisions(): Promise<Divisions | undefined>;
}

/** Gives the content of a file of the index; rejects where it cannot be had. */
export type Fetch = (path: string) => Promise<unknown>;

export async function openIndex(fetch: Fetch): Promise<SearchIndex> {
  // Sound: these files are written by this site's own build, with the types that are named here.
  const names = (await fetch('names.json')) as NamesFile;
  const files = new Map<string, Promise<unknown>>();
  const load = (path: string): Promise<unknown> => {
    const known = files.get(path) ?? fetch(`${path}?v=${names.version}`);
    files.set(path, known);
    known.catch(() => files.delete(path));
    return known;
  };
  return {
    namesIndex: await buildNamesIndex(names),
    line: async (record) => {
      const { file, at } = fileOf(record, names.lines);
      return ((await load(`lines/${String(file)}.json`)) as LinesFile)[at] ?? '';
    },
    phonetics: () =>
      load('characters.json').then(
        (file) => createPhonetics(file as CharactersFile),
        () => undefined,
      ),
    divisions: () =>
      load('divisions.json').then(
        (file) => readDivisions(file as DivisionsFile),
        () => undefined,
      ),
  };
}

function fileOf(record: number, counts: readonly number[]): { readonly file: number; readonly at: number } {
  let at = record;
  let file = 0;
  for (; file < counts.length && at >= (counts[file] ?? 0); file += 1) at -= counts[file] ?? 0;
  return { file, at };
}
