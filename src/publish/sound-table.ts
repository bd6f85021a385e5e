import type { SoundTable } from '../client/search/sound.ts';
import { phrasesOf, syllables, syllablesOf, traditionalOf } from './hidden-words.ts';

const han = /\p{Script=Han}/u;
/** Sites of a province have more names than a phone should load; the first are those of real services and stations. */
const mostPhrases = 6_000;

/**
 * The table for finding words by their sound: the 3,755 common characters of GB 2312 level 1, the characters of the data
 * and their traditional forms, by syllable; and what there is to be found. At 2,000 records about 40 kB compressed.
 */
export function soundTable(texts: readonly string[]): SoundTable {
  const phrases = [...new Set(texts.flatMap(phrasesOf))]
    .filter((phrase) => han.test(phrase))
    .slice(0, mostPhrases)
    .sort();
  const own = [...new Set(phrases.join(''))].filter((character) => han.test(character));
  const sounds = new Map<string, Set<string>>();
  const add = (syllable: string, characters: readonly string[]): void => {
    const known = sounds.get(syllable) ?? new Set();
    sounds.set(syllable, known);
    for (const character of characters) known.add(character);
  };
  for (const character of new Set([...commonCharacters(), ...own])) {
    const forms = [character, ...traditionalOf(character)];
    // The usual reading alone for common characters; every reading for those of the data (长者, 调解, 泊里).
    for (const syllable of own.includes(character) ? syllablesOf(character) : syllables(character))
      add(syllable, forms);
  }
  const sorted = [...sounds].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sounds: Object.fromEntries(sorted.map(([syllable, characters]) => [syllable, [...characters].sort().join('')])),
    phrases,
  };
}

/** GB 2312 level 1, rows 16 to 55: the characters that 99.7 % of modern texts are written with. */
function commonCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return Array.from(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
}
