/** The files of the search index, as `src/publish/` writes them and the search page reads them. */

/** `/search/names.json`: all that can be found, by the words that people may use for it. Loaded once, at the first touch. */
export interface NamesFile {
  /** Changes whenever any file of the index does; asked for with the other files, so that old and new never mix. */
  readonly version: string;
  /** Regions, each after the one it lies in. */
  readonly places: readonly PlaceEntry[];
  /** What a service carries (needs, a category, audiences): its name, then what people say for it. A saying has no name: what people say, and nothing else. */
  readonly terms: readonly TermEntry[];
  /** Things that share every name, so that a service which a hundred stations offer stands here once. */
  readonly faces: readonly FaceEntry[];
  /** The place of each record, in the order of the faces: an index of `places`, or -1. */
  readonly homes: readonly number[];
  /** The page of each record, below the folder of its kind: `song` for /services/song/, `#dibao` for /glossary/#dibao. */
  readonly pages: readonly string[];
  /** How many records stand in each file of lines. */
  readonly lines: readonly number[];
}

/** Name, index of the region above (-1: none), other names. */
export type PlaceEntry = readonly [name: string, above: number, ...others: string[]];

export type TermScheme = 'need' | 'service_category' | 'audience' | 'saying';

export interface TermEntry {
  readonly scheme: TermScheme;
  readonly words: readonly string[];
}

export interface FaceEntry {
  /** Index of `kinds`. */
  readonly kind: number;
  readonly title: string;
  /** Other official names. */
  readonly names?: readonly string[];
  /** 口语 of its own, shown on its page. */
  readonly spoken?: readonly string[];
  /** Indexes of `terms`. */
  readonly terms?: readonly number[];
  readonly sample?: true;
  /** How many records wear it, where it is not one. */
  readonly count?: number;
}

/** `/search/lines/<n>.json`: one plain line on each record of a file. */
export type LinesFile = readonly string[];

/** `/search/characters.json`: how characters sound, and what traditional ones are in simplified. Loaded only when it is needed. */
export interface CharactersFile {
  /** Characters by syllable: `{ "zhan": "站占战" }`. A character with several readings stands under each. */
  readonly sounds: Readonly<Record<string, string>>;
  /** Traditional characters, each followed by its simplified form: `養养務务`. */
  readonly traditional: string;
}

/** Every two characters that stand side by side, once. */
export function pairsOf(characters: readonly string[]): readonly string[] {
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`))];
}
