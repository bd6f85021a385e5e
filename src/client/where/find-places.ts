/** A place as `/places/names.json` names it: its id, its name, the number of the place above it (-1: none), other names. */
export type NamedPlace = readonly [id: string, name: string, above: number, ...others: string[]];

export interface FoundPlace {
  readonly id: string;
  readonly name: string;
  /** The way down to it: `山东省 青岛市`. */
  readonly way: string;
}

const most = 12;

/**
 * Places that are called what somebody types, best first: the name itself, names that begin so, names that hold it. A name may be
 * typed without 镇 or 县, and with the place above before it: 青岛泊里.
 */
export function findPlaces(
  places: readonly NamedPlace[],
  typed: string,
): { readonly found: readonly FoundPlace[]; readonly more: boolean } {
  const words = typed.replace(/\s+/g, '');
  if (words === '') return { found: [], more: false };
  const ranked = places
    .map((place) => ({ place, rank: rankOf(places, place, words) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank);
  return {
    found: ranked
      .slice(0, most)
      .map(({ place: [id, name, above] }) => ({ id, name, way: wayTo(places, above).join(' ') })),
    more: ranked.length > most,
  };
}

function rankOf(places: readonly NamedPlace[], [, name, above, ...others]: NamedPlace, words: string): number {
  const names = [name, ...others];
  if (names.includes(words)) return 0;
  if (names.some((each) => each.startsWith(words))) return 1;
  if (words.length > 1 && names.some((each) => each.includes(words))) return 2;
  return words.length > 2 && endsWay(wayTo(places, above).join('') + name, words) ? 3 : 4;
}

/** Whether all signs of the words stand in the way down in their order, the last of them in its last name. */
function endsWay(way: string, words: string): boolean {
  let at = -1;
  for (const sign of words) {
    at = way.indexOf(sign, at + 1);
    if (at === -1) return false;
  }
  return at >= way.length - 3;
}

function wayTo(places: readonly NamedPlace[], above: number): readonly string[] {
  const names: string[] = [];
  for (let at = above; at >= 0 && names.length < 6; at = places[at]?.[2] ?? -1) names.unshift(places[at]?.[1] ?? '');
  return names;
}
