import type { Ear } from './ear.ts';
import { spelledOut } from './initials.ts';
import type { Library } from './library.ts';
import { near, type Answer } from './near.ts';
import { score } from './score.ts';

/** An answer to a query as it may have been meant, and how much better than another it must be to be believed. */
export interface Guess {
  readonly answer: Answer;
  readonly doubt: number;
}

const letters = /[a-z]/;
/** Of the ways to spell out first letters, each is so much less likely than the one before. */
const doubtOfSpelling = 14;

/** Answers to a query by its sound: as it was typed in characters, in syllables, or in first letters. */
export async function heard(library: Library, words: readonly string[], ear: Ear): Promise<readonly Guess[]> {
  const guesses: Guess[] = [];
  for (const { words: characters, doubt } of readings(words, library, ear)) {
    const found = near(words, await score(library, { words: characters, ear }));
    const spelt = characters.map((each) => each.join('')).join(' ');
    const text = letters.test(spelt) || spelt === words.join(' ') ? found.hits[0]?.reason?.heard : spelt;
    guesses.push({ answer: text === undefined ? found : { ...found, read: { by: 'sound', text } }, doubt });
  }
  return guesses;
}

interface Reading {
  /** In characters and syllables. */
  readonly words: readonly (readonly string[])[];
  readonly doubt: number;
}

/** A word in characters and syllables. */
interface Way {
  readonly characters: readonly string[];
  readonly doubt: number;
}

/** Each word in characters and syllables, in every way that its letters can be read. */
function readings(words: readonly string[], library: Library, ear: Ear): readonly Reading[] {
  let found: readonly Reading[] = [{ words: [], doubt: 0 }];
  for (const word of words) {
    const ways = waysOf(word, library, ear);
    found = found
      .flatMap(({ words: start, doubt }) =>
        ways.map((way) => ({ words: [...start, way.characters], doubt: doubt + way.doubt })),
      )
      .slice(0, 8);
  }
  return found;
}

function waysOf(word: string, library: Library, ear: Ear): readonly Way[] {
  const parts = word.match(/[a-z]+|[^a-z]/g) ?? [];
  const spelled = (part: string): readonly Way[] =>
    spelledOut(Array.from(part), library, ear).map((text, rank) => ({
      characters: Array.from(text),
      doubt: rank * doubtOfSpelling,
    }));
  let full: readonly Way[] = [{ characters: [], doubt: 0 }];
  for (const part of parts) {
    const syllables = ear.readings(part).map((characters) => ({ characters, doubt: 0 }));
    const alone = letters.test(part) && part !== word ? spelled(part) : [];
    const ways = letters.test(part) ? [...syllables, ...alone] : [{ characters: [part], doubt: 0 }];
    full = full
      .flatMap((start) =>
        ways.map((way) => ({
          characters: [...start.characters, ...way.characters],
          doubt: start.doubt + way.doubt,
        })),
      )
      .slice(0, 4);
  }
  return letters.test(word) ? [...full, ...spelled(word)] : full;
}
