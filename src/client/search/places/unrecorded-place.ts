import { addressOf, kindOf, placeName, placesOf, type NamesIndex } from '../names-index.ts';
import { anyStation, divisionIn, type Division, type Divisions } from './divisions.ts';
import type { Phonetics } from '../sound/phonetics.ts';
import { mendedWords } from './mended-words.ts';

/** A place of China that a query names and of which the site has nothing. */
export interface UnrecordedPlace {
  /** `张家界市`. */
  readonly name: string;
  /** Where it lies, for each place of that name: `湖南省`. */
  readonly within: readonly string[];
  /** What the site has near it: the region that it lies in, then places in that one. */
  readonly near: readonly { readonly name: string; readonly url: string }[];
}

/** What is left of an answer when the place that is asked for is not on the site. */
export interface WithoutPlace {
  readonly place: UnrecordedPlace;
  /** The words without the place; none where the place alone, or any station there, was asked for. */
  readonly rest: readonly string[];
  /** Whether a record lies near the place, or in no place at all. */
  readonly isNear: (record: number) => boolean;
}

const mostNear = 5;

/** Undefined where a query names no place of China, or one that the site has. */
export function withoutPlace(
  words: readonly string[],
  divisions: Divisions,
  index: NamesIndex,
  alike: Phonetics['alike'] | undefined,
): WithoutPlace | undefined {
  const names = divisions.forms.flatMap(({ text, whole }) => (whole ? [text] : []));
  const named = divisionIn(divisions, mendedWords(words, names, index, alike) ?? words, index);
  const [first] = named?.divisions ?? [];
  if (named === undefined || first === undefined) return undefined;
  const { divisions: all, rest } = named;
  if (all.some((division) => recordedPlace(index, division.path) !== undefined)) return undefined;
  const above = [...new Set(all.flatMap((division) => nearestAbove(index, division) ?? []))];
  return {
    place: {
      name: first.name,
      within: all.map(({ path }) => path.slice(0, -1).join('')),
      near: nearPlaces(index, above),
    },
    rest: rest.filter((word) => !anyStation.test(word)),
    isNear: (record) => {
      const home = placesOf(index, record);
      return home.length === 0 || home.some((place) => above.includes(place));
    },
  };
}

/** The place of the site that has a name, in the province in which it lies. */
function recordedPlace({ file: { places } }: NamesIndex, path: readonly string[]): number | undefined {
  const found = places.findIndex(([name], at) => {
    if (name !== path[path.length - 1]) return false;
    let top = at;
    for (let above = places[at]?.[1] ?? -1; above >= 0; above = places[above]?.[1] ?? -1) top = above;
    return places[top]?.[0] === path[0];
  });
  return found === -1 ? undefined : found;
}

function nearestAbove(index: NamesIndex, { path }: Division): number | undefined {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const found = recordedPlace(index, path.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each of the places, then those below it that have a page of their own. */
function nearPlaces(index: NamesIndex, above: readonly number[]): UnrecordedPlace['near'] {
  const records = [...index.faceOf.keys()].filter((record) => kindOf(index, record) === 'places');
  const ranked = above.flatMap((place) => [
    ...records.filter((record) => index.file.homes[record] === place),
    ...records.filter((record) => index.file.places[index.file.homes[record] ?? -1]?.[1] === place),
  ]);
  return ranked.slice(0, mostNear).map((record) => ({
    name: placeName(index, record).replace(/^.* · /, ''),
    url: addressOf(index, record),
  }));
}
