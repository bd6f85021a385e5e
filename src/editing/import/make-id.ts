import { pinyin } from 'pinyin-pro';

/** Characters a group, and groups an id may have: 老人照料护理 → laoren-zhaoliao-huli. */
const groupLength = 2;
const mostGroups = 3;

/**
 * An id for a new row: a prefix that tells whose it is, then the name in pinyin, then a number where that id is taken. Names
 * without a letter give `fallback`.
 */
export function makeId(prefix: string, name: string, fallback: string, isTaken: (id: string) => boolean): string {
  const words = idWords(name);
  const stem = [prefix, words === '' ? fallback : words].filter((part) => part !== '').join('-');
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${String(number)}`;
    if (!isTaken(id)) return id;
  }
}

/** The letters and digits of a name, Chinese in pinyin, in groups: never more than an id can bear. */
export function idWords(name: string): string {
  const parts = name.normalize('NFKC').match(/\p{Script=Han}+|[a-z0-9]+/giu) ?? [];
  const groups = parts.flatMap((part) => {
    if (!/\p{Script=Han}/u.test(part)) return [part.toLowerCase()];
    const syllables = pinyin(part, { toneType: 'none', type: 'array', v: true }).map(plainLetters);
    const count = Math.ceil(syllables.length / groupLength);
    return Array.from({ length: count }, (_, index) =>
      syllables.slice(index * groupLength, (index + 1) * groupLength).join(''),
    );
  });
  return groups
    .filter((group) => group !== '')
    .slice(0, mostGroups)
    .join('-');
}

/** Characters that the dictionary does not know come back as they are. */
function plainLetters(syllable: string): string {
  return syllable.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** The first word that all ids share (poli-news, poli-station → poli); undefined where there is none. */
export function commonPrefix(ids: Iterable<string>): string | undefined {
  const prefixes = new Set([...ids].map((id) => id.slice(0, Math.max(0, id.indexOf('-')))));
  const [first] = prefixes;
  return prefixes.size === 1 && first !== '' ? first : undefined;
}
