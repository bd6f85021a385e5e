import type { CharactersFile } from '../../../publish/search/format/index-file.ts';
import type { NamesIndex } from '../names-index.ts';

/** Knows how characters sound. A syllable typed in letters is taken for a character that sounds like it. */
export interface Phonetics {
  /** The syllables that a character may have, without tones. */
  readonly syllables: (character: string) => readonly string[];
  /** 0.8 for the same sound, 0.6 for one that many speakers do not keep apart (zh and z, ng and n, n and l), else 0. */
  readonly alike: (a: string, b: string) => number;
  /** Expressions by the pairs of blurred sounds in them. */
  readonly bySound: (namesIndex: NamesIndex) => ReadonlyMap<string, readonly number[]>;
  /** A text in simplified characters. */
  readonly simplified: (text: string) => string;
  /** Ways to read letters as syllables: `xian` is `xian` and `xi an`. Empty where they are none. */
  readonly readings: (letters: string) => readonly (readonly string[])[];
}

const sameSound = 0.8;
const similarSound = 0.6;
const mostReadings = 4;

export function createPhonetics({ sounds, traditional }: CharactersFile): Phonetics {
  const known = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(sounds)) {
    known.set(syllable, [syllable]);
    for (const character of characters) known.set(character, [...(known.get(character) ?? []), syllable]);
  }
  const syllables = (character: string): readonly string[] => known.get(character) ?? [];
  const maps = new WeakMap<NamesIndex, ReadonlyMap<string, readonly number[]>>();
  const simple = simpleForms(traditional, known);
  return {
    syllables,
    alike: (a, b) => {
      const [ofA, ofB] = [syllables(a), syllables(b)];
      if (ofA.some((each) => ofB.includes(each))) return sameSound;
      return ofA.some((each) => ofB.some((other) => withoutAccent(each) === withoutAccent(other))) ? similarSound : 0;
    },
    bySound: (namesIndex) => {
      const made = maps.get(namesIndex) ?? expressionsBySound(namesIndex, syllables);
      maps.set(namesIndex, made);
      return made;
    },
    simplified: (text) => Array.from(text, (character) => simple.get(character) ?? character).join(''),
    readings: (letters) => readingsOf(letters, (part) => sounds[part] !== undefined),
  };
}

/** A syllable as many speakers of the south say it. */
export function withoutAccent(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^n(?=[aeiouv])/, 'l');
}

/** Every pair of blurred sounds in a text. */
export function soundPairsOf(characters: readonly string[], syllables: Phonetics['syllables']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, character] of characters.entries()) {
    const before = characters[at - 1];
    if (before === undefined) continue;
    for (const a of syllables(before))
      for (const b of syllables(character)) found.add(`${withoutAccent(a)} ${withoutAccent(b)}`);
  }
  return found;
}

function expressionsBySound(
  { expressions }: NamesIndex,
  syllables: Phonetics['syllables'],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { characters }] of expressions.entries()) {
    for (const pair of soundPairsOf(characters, syllables)) {
      const known = found.get(pair);
      if (known === undefined) found.set(pair, [index]);
      else known.push(index);
    }
  }
  return found;
}

/** A traditional character that is itself in use in simplified texts (后, 里) stays as it is. */
function simpleForms(traditional: string, known: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const forms = Array.from(traditional);
  const found = new Map<string, string>();
  for (let at = 0; at + 1 < forms.length; at += 2) {
    const [form = '', simple = ''] = forms.slice(at, at + 2);
    if (!known.has(form) && !found.has(form)) found.set(form, simple);
  }
  return found;
}

function readingsOf(letters: string, isSyllable: (part: string) => boolean): readonly (readonly string[])[] {
  if (letters === '') return [[]];
  const found: (readonly string[])[] = [];
  for (let length = Math.min(6, letters.length); length > 0 && found.length < mostReadings; length -= 1) {
    const first = letters.slice(0, length);
    if (!isSyllable(first)) continue;
    for (const rest of readingsOf(letters.slice(length), isSyllable)) found.push([first, ...rest]);
  }
  return found.slice(0, mostReadings);
}
