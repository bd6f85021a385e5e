import type { NamesIndex } from '../names-index.ts';
import type { Phonetics } from '../sound/phonetics.ts';

const ends = /(?:街道|社区|新区|[省市县区旗镇乡村])$/;

/**
 * The words of a query with one wrong sign in the name of a place put right: 鸭暧镇 is 鸭暖镇, 乔丝街道 is 乔司街道. Where more than
 * one place could be meant, the one that sounds like it; undefined where that is none or several.
 */
export function mendedWords(
  words: readonly string[],
  names: readonly string[],
  { byPair }: Pick<NamesIndex, 'byPair'>,
  alike: Phonetics['alike'] = () => 0,
): readonly string[] | undefined {
  const known = new Set(names);
  const found = new Map<string, Mended>();
  for (const name of names) {
    const stem = name.replace(ends, '').length;
    if (stem === name.length || stem < 2) continue;
    for (const [index, word] of words.entries()) {
      const [at, slip] = placeOfSlip(word, name, stem, byPair) ?? [];
      if (at === undefined || slip === undefined || known.has(word.slice(at, at + name.length))) continue;
      const mended = word.slice(0, at) + name + word.slice(at + name.length);
      found.set(name, {
        words: words.map((each, which) => (which === index ? mended : each)),
        sounds: alike(word.charAt(at + slip), name.charAt(slip)) > 0,
      });
    }
  }
  const all = [...found.values()];
  const likely = all.length > 1 ? all.filter(({ sounds }) => sounds) : all;
  return likely.length === 1 ? likely[0]?.words : undefined;
}

interface Mended {
  readonly words: readonly string[];
  readonly sounds: boolean;
}

/** Where a word has a name with one sign of its stem wrong that makes no word of the site, and which sign of it that is. */
function placeOfSlip(
  word: string,
  name: string,
  stem: number,
  byPair: NamesIndex['byPair'],
): readonly [at: number, slip: number] | undefined {
  for (let at = 0; at + name.length <= word.length; at += 1) {
    if (word.slice(at + stem, at + name.length) !== name.slice(stem)) continue;
    const wrong = Array.from({ length: stem }, (_, each) => each).filter((each) => word[at + each] !== name[each]);
    const [slip] = wrong;
    if (wrong.length !== 1 || slip === undefined) continue;
    const pairs = [word.slice(at + slip - 1, at + slip + 1), word.slice(at + slip, at + slip + 2)];
    if (!pairs.some((pair) => byPair.has(pair))) return [at, slip];
  }
  return undefined;
}
