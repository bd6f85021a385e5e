import { yieldToUi } from './yield-to-ui.ts';
import { similarAnswer, type Answer } from './similar-answer.ts';
import type { NamesIndex } from './names-index.ts';
import { namesContain } from './record-contains.ts';
import { score } from './score.ts';

/** The least coverage (0 to 100) of a name that contains the words. */
const leastNamed = 18;

/** Searches for the words as they are typed; the state is `exact` only where the names of a record contain them all. */
export async function searchLiterally(namesIndex: NamesIndex, words: readonly string[]): Promise<Answer> {
  const scored = await score(namesIndex, { words: words.map((word) => Array.from(word)) });
  await yieldToUi();
  const exact = scored.filter(({ record, cover }) => cover >= leastNamed && namesContain(namesIndex, record, words));
  return exact.length > 0 ? { state: 'exact', words, hits: exact } : similarAnswer(words, scored);
}
