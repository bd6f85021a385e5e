import type { NamesIndex } from '../names-index.ts';

/** The place that a query names. */
export interface NamedPlace {
  /** Every place of that name. */
  readonly places: ReadonlySet<number>;
  /** For each character of the query, whether it is part of the name. */
  readonly named: readonly boolean[];
}

/** The place that the words of a query name, the longest name first; undefined where they name none. */
export function placeInQuery(namesIndex: NamesIndex, words: readonly (readonly string[])[]): NamedPlace | undefined {
  const named = words.flat().map(() => false);
  let places: ReadonlySet<number> | undefined;
  let start = 0;
  for (const characters of words) {
    const word = characters.join('');
    for (const { text, indexes } of namesIndex.placeNames) {
      const at = word.indexOf(text);
      if (at === -1 || named.slice(start + at, start + at + text.length).includes(true)) continue;
      if (!standsAlone(namesIndex, word, at, text)) continue;
      named.fill(true, start + at, start + at + text.length);
      places ??= new Set(indexes);
      const within = indexes.filter((index) => liesIn(namesIndex, index, places ?? new Set()));
      if (within.length > 0) places = new Set(within);
    }
    start += characters.length;
  }
  return places === undefined ? undefined : { places, named };
}

/** 广场 in 广场舞 is no place: a known pair of characters crosses its edge. */
function standsAlone({ saidPairs: said }: NamesIndex, word: string, at: number, text: string): boolean {
  const end = at + text.length;
  return !said.has(word.slice(at - 1, at + 1)) && !said.has(word.slice(end - 1, end + 1));
}

function liesIn({ file }: NamesIndex, place: number, within: ReadonlySet<number>): boolean {
  for (let each = place; each >= 0; each = file.places[each]?.[1] ?? -1) if (within.has(each)) return true;
  return false;
}

/** How well the place of a record fits the named one: 1 within it, less above it (the services of a town for its village). */
export function placeFit({ file }: NamesIndex, home: number, { places }: NamedPlace): number {
  for (let each = home; each >= 0; each = file.places[each]?.[1] ?? -1) if (places.has(each)) return 1;
  for (const place of places) {
    const above = file.places[place]?.[1] ?? -1;
    if (above >= 0 && above === home) return justAbove;
    if (above >= 0 && home >= 0 && file.places[above]?.[1] === home) return farAbove;
  }
  return 0;
}

const justAbove = 0.6;
const farAbove = 0.2;
