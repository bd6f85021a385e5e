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
  const opened = new Map<string, Promise<unknown>>();
  /** What is made of a file, once; what could not be had is asked for again. */
  const open = <Made>(path: string, make: (file: unknown) => Made): Promise<Made> => {
    // Sound: under a path stands what the same function has made.
    const known = opened.get(path) as Promise<Made> | undefined;
    const made = known ?? fetch(`${path}?v=${names.version}`).then(make);
    opened.set(path, made);
    made.catch(() => opened.delete(path));
    return made;
  };
  const orNone = <Made>(made: Promise<Made>): Promise<Made | undefined> => made.catch(() => undefined);
  return {
    namesIndex: await buildNamesIndex(names),
    line: async (record) => {
      const { file, at } = fileOf(record, names.lines);
      const lines = await open(`lines/${String(file)}.json`, (content) => content as LinesFile);
      return lines[at] ?? '';
    },
    phonetics: () => orNone(open('characters.json', (file) => createPhonetics(file as CharactersFile))),
    divisions: () => orNone(open('divisions.json', (file) => readDivisions(file as DivisionsFile))),
  };
}

function fileOf(record: number, counts: readonly number[]): { readonly file: number; readonly at: number } {
  let at = record;
  let file = 0;
  for (; file < counts.length && at >= (counts[file] ?? 0); file += 1) at -= counts[file] ?? 0;
  return { file, at };
}
