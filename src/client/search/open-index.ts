import { createPhonetics, type Phonetics } from './phonetics.ts';
import {
  pairFileOf,
  type CharactersFile,
  type NamesFile,
  type PairsFile,
  type TextEntry,
  type TextsFile,
} from '../../publish/search/format/index-file.ts';
import { buildNamesIndex, type NamesIndex } from './names-index.ts';

/** The index as the search asks it. What has been fetched once is kept. */
export interface SearchIndex {
  readonly namesIndex: NamesIndex;
  /** One line, and the text, of a record. */
  text(record: number): Promise<TextEntry>;
  /** The records in whose texts a pair of characters stands. */
  recordsWith(pair: string): Promise<ReadonlySet<number>>;
  /** Undefined where it cannot be fetched (offline): then nothing is found by sound. */
  phonetics(): Promise<Phonetics | undefined>;
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
  const namesIndex = await buildNamesIndex(names);
  return {
    namesIndex,
    text: async (record) => {
      const { file, at } = fileOf(record, names.texts);
      const entry = ((await load(`texts/${String(file)}.json`)) as TextsFile)[at];
      if (entry === undefined) throw new Error(`The index has no record ${String(record)}.`);
      return entry;
    },
    recordsWith: async (pair) => {
      const file = (await load(`pairs/${String(pairFileOf(pair, names.pairFiles))}.json`)) as PairsFile;
      let record = 0;
      return new Set((file[pair] ?? []).map((step) => (record += step)));
    },
    phonetics: () =>
      load('characters.json').then(
        (file) => createPhonetics(file as CharactersFile),
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
