import type { Library } from './library.ts';
import { lightness, smallTalk } from './small-talk.ts';

/** What the site never says tells little: it is talk around the matter. */
const unknownMass = 1.2;
/** A matter weighs as much as so many things on the site. */
const narrowing = 2;

/** How much each two neighbouring characters of a query tell: the rarer on the site, the more; about 5 for a rare word. */
export function massesOf(library: Library, words: readonly (readonly string[])[]): readonly number[] {
  const characters = words.flat();
  if (characters.length === 1) return [1];
  const all = library.file.faces.length + 1;
  const talk = smallTalk(characters.join(''));
  const joints = jointsOf(words);
  return characters.slice(1).map((character, at) => {
    // Where two words meet is no pair of the query, but a word of one character has no other.
    if (joints.has(at)) return joints.has(at - 1) || joints.has(at + 1) || at === 0 ? unknownMass : 0;
    const share = (talk.get(at) ?? 1) * lightness(characters[at] ?? '', character);
    const matters = mattersOf(library, `${characters[at] ?? ''}${character}`);
    return share * (matters === 0 ? unknownMass : Math.log(1 + all / matters));
  });
}

/** In how many matters a pair is said: a term is one, however many carry it; so is each thing that has it in a name of its own. */
function mattersOf({ byPair, expressions }: Library, pair: string): number {
  const terms = new Set<number>();
  const own = new Set<number>();
  let said = 0;
  for (const index of byPair.get(pair) ?? []) {
    const expression = expressions[index];
    for (const term of expression?.terms ?? []) terms.add(term);
    said += 1;
    for (const { field, index: owner } of expression?.owners ?? [])
      if (field === 'title' || field === 'name' || field === 'spoken' || field === 'place') own.add(owner);
  }
  return said === 0 ? 0 : (terms.size + own.size) * narrowing;
}

/** The last character of every word. */
function jointsOf(words: readonly (readonly string[])[]): ReadonlySet<number> {
  const joints = new Set<number>();
  let end = -1;
  for (const { length } of words) joints.add((end += length));
  return joints;
}
