import type { Phonetics } from './phonetics.ts';
import { spelledOut } from './initials.ts';
import type { NamesIndex } from '../names-index.ts';
import { similarAnswer, type Answer } from '../similar-answer.ts';
import { score } from '../score.ts';

/** An answer to a query as it may have been meant, and the points taken off for the doubt. */
export interface Interpretation {
  readonly answer: Answer;
  readonly penalty: number;
}

const letters = /[a-z]/;
/** Each further way to spell out first letters is less likely by this many points. */
const penaltyPerSpelling = 14;
/** Two characters of three that sound alike are in many words: 杨金泉 is not 眼镜. */
const leastCoverBySound = 40;

/** Answers to a query by its sound: as it was typed in characters, in syllables, or in first letters. */
export async function searchPhonetically(
  namesIndex: NamesIndex,
  words: readonly string[],
  phonetics: Phonetics,
): Promise<readonly Interpretation[]> {
  const interpretations: Interpretation[] = [];
  for (const { words: characters, doubt } of readings(words, namesIndex, phonetics)) {
    const scored = await score(namesIndex, { words: characters, phonetics });
    const found = similarAnswer(
      words,
      scored.filter(({ cover }) => cover >= leastCoverBySound),
    );
    const spelt = characters.map((each) => each.join('')).join(' ');
    const text = letters.test(spelt) || spelt === words.join(' ') ? found.hits[0]?.reason?.soundingPart : spelt;
    interpretations.push({
      answer: text === undefined ? found : { ...found, read: { by: 'sound', text } },
      penalty: doubt,
    });
  }
  return interpretations;
}

interface Reading {
  /** In characters and syllables. */
  readonly words: readonly (readonly string[])[];
  readonly doubt: number;
}

/** A word in characters and syllables. */
interface WordReading {
  readonly characters: readonly string[];
  readonly doubt: number;
}

/** Each word in characters and syllables, in every way that its letters can be read. */
function readings(words: readonly string[], namesIndex: NamesIndex, phonetics: Phonetics): readonly Reading[] {
  let found: readonly Reading[] = [{ words: [], doubt: 0 }];
  for (const word of words) {
    const ways = readingsOfWord(word, namesIndex, phonetics);
    found = found
      .flatMap(({ words: start, doubt }) =>
        ways.map((way) => ({ words: [...start, way.characters], doubt: doubt + way.doubt })),
      )
      .slice(0, 8);
  }
  return found;
}

function readingsOfWord(word: string, namesIndex: NamesIndex, phonetics: Phonetics): readonly WordReading[] {
  const parts = word.match(/[a-z]+|[^a-z]/g) ?? [];
  const spelled = (part: string): readonly WordReading[] =>
    spelledOut(Array.from(part), namesIndex, phonetics).map((text, rank) => ({
      characters: Array.from(text),
      doubt: rank * penaltyPerSpelling,
    }));
  let full: readonly WordReading[] = [{ characters: [], doubt: 0 }];
  for (const part of parts) {
    const syllables = phonetics.readings(part).map((characters) => ({ characters, doubt: 0 }));
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
