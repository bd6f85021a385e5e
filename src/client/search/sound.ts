/** `/search/pinyin.json`: which characters share a syllable, and what there is to be found. Loaded only when nothing fits. */
export interface SoundTable {
  /** Characters by syllable: `{ "zhan": "站占战" }`. A character with several readings stands under each. */
  readonly sounds: Readonly<Record<string, string>>;
  /** Names and sayings of the site. */
  readonly phrases: readonly string[];
}

/** A table made ready to be asked. */
export interface Ear {
  readonly syllables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly phrases: readonly string[];
}

export function readSoundTable({ sounds, phrases }: SoundTable): Ear {
  const syllables = new Map<string, Set<string>>();
  for (const [syllable, characters] of Object.entries(sounds)) {
    for (const character of characters) {
      const known = syllables.get(character);
      if (known === undefined) syllables.set(character, new Set([syllable]));
      else known.add(syllable);
    }
  }
  return { syllables, phrases };
}

const hanWord = /^\p{Script=Han}{2,}$/u;

/**
 * The same words spelt as the site spells them: 社工占 becomes 社工站. Same sounds first; if there are none, sounds that many
 * speakers do not keep apart (zh and z, ng and n, l and n). Undefined where nothing on the site sounds like them.
 */
export function respell(words: readonly string[], ear: Ear): readonly string[] | undefined {
  const spelt = words.map((word) => (hanWord.test(word) ? (heard(word, ear, same) ?? heard(word, ear, alike)) : word));
  if (spelt.some((word) => word === undefined)) return undefined;
  const found = spelt.filter((word) => word !== undefined);
  return found.join(' ') === words.join(' ') ? undefined : found;
}

type Likeness = (syllable: string) => string;

const same: Likeness = (syllable) => syllable;
const alike: Likeness = (syllable) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^n/, 'l');

/** The part of a phrase that sounds like a word; of several, the one that stands in most phrases. */
function heard(word: string, ear: Ear, likeness: Likeness): string | undefined {
  const wanted = Array.from(word).map((character) => soundsOf(character, ear, likeness));
  const counts = new Map<string, number>();
  for (const phrase of ear.phrases) {
    const characters = Array.from(phrase);
    for (let start = 0; start + wanted.length <= characters.length; start += 1) {
      const part = characters.slice(start, start + wanted.length);
      if (part.every((character, index) => meets(soundsOf(character, ear, likeness), wanted[index]))) {
        const text = part.join('');
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best?.[0];
}

function soundsOf(character: string, { syllables }: Ear, likeness: Likeness): readonly string[] {
  return [...(syllables.get(character) ?? [])].map(likeness);
}

function meets(a: readonly string[], b: readonly string[] | undefined): boolean {
  return b !== undefined && a.some((sound) => b.includes(sound));
}
