import { pairsOf } from '../../publish/search/format/index-file.ts';
import type { SearchIndex } from './open-index.ts';

/** Each pair may ask for a file. A question of more pairs stands in no text as it is, and one in many letters is pinyin. */
const mostPairs = 9;
const letters = /^[a-z]{5,}$/;

/** For each pair of neighbouring characters of a query, the records in whose texts it stands; undefined where it was not looked up. */
export async function textsWith(
  index: SearchIndex,
  words: readonly (readonly string[])[],
): Promise<readonly (ReadonlySet<number> | undefined)[]> {
  const characters = words.flat();
  const wanted = words.flatMap(pairsOf);
  if (wanted.length > mostPairs || words.every((word) => letters.test(word.join('')))) return [];
  const found = new Map(await Promise.all(wanted.map(async (pair) => [pair, await index.recordsWith(pair)] as const)));
  return characters.slice(1).map((character, at) => found.get(`${characters[at] ?? ''}${character}`));
}
