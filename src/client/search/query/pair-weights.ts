import type { NamesIndex } from '../names-index.ts';
import { characterWeight, fillerWeights } from './filler-words.ts';

/** A pair that no expression of the site has is likely filler: its weight. */
const unknownPairWeight = 1.2;
/** A topic counts as this many records of the site. */
const topicFactor = 2;

/** The weight of each two neighbouring characters of a query, an inverse frequency: about 5 for a pair that is rare on the site. */
export function pairWeightsOf(namesIndex: NamesIndex, words: readonly (readonly string[])[]): readonly number[] {
  const characters = words.flat();
  if (characters.length === 1) return [1];
  const all = namesIndex.file.faces.length + 1;
  const fillers = fillerWeights(characters.join(''));
  const joints = wordEnds(words);
  return characters.slice(1).map((character, at) => {
    // Two words that meet are no pair of the query; a word of one character has no other pair.
    if (joints.has(at)) return joints.has(at - 1) || joints.has(at + 1) || at === 0 ? unknownPairWeight : 0;
    const share = (fillers.get(at) ?? 1) * characterWeight(characters[at] ?? '', character);
    const topics = topicsWithPair(namesIndex, `${characters[at] ?? ''}${character}`);
    return share * (topics === 0 ? unknownPairWeight : Math.log(1 + all / topics));
  });
}

/** The number of topics with a pair: a term counts once however many records carry it; so does each record with the pair in its own name. */
function topicsWithPair({ byPair, expressions }: NamesIndex, pair: string): number {
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
  return said === 0 ? 0 : (terms.size + own.size) * topicFactor;
}

/** The last character of every word. */
function wordEnds(words: readonly (readonly string[])[]): ReadonlySet<number> {
  const joints = new Set<number>();
  let end = -1;
  for (const { length } of words) joints.add((end += length));
  return joints;
}
