import { yieldToUi } from './yield-to-ui.ts';
import { similarAnswer, type Answer } from './similar-answer.ts';
import type { SearchIndex } from './open-index.ts';
import { containsAllPairs, namesContain, recordContains } from './record-contains.ts';
import { score } from './score.ts';
import { textsWith } from './pair-postings.ts';

/** Where fewer names than this contain the words, the texts are searched too. */
const enoughNames = 10;
/** The least coverage (0 to 100) of a name that contains the words. */
const leastNamed = 18;
/** A mention in a text is no answer where another record scores this much higher. */
const exactMargin = 12;
/** How many of the best are verified to contain the words. */
const verifiedHits = 10;

/** Searches for the words as they are typed; the state is `exact` only where a record contains them all. */
export async function searchLiterally(index: SearchIndex, words: readonly string[]): Promise<Answer> {
  const { namesIndex } = index;
  const characters = words.map((word) => Array.from(word));
  const byName = await score(namesIndex, { words: characters });
  await yieldToUi();
  const named = new Set(
    byName
      .filter(({ record, cover }) => cover >= leastNamed && namesContain(namesIndex, record, words))
      .map(({ record }) => record),
  );
  const texts = named.size >= enoughNames ? [] : await textsWith(index, characters);
  await yieldToUi();
  const scored = texts.length === 0 ? byName : await score(namesIndex, { words: characters, texts });
  const full = scored.filter(
    ({ record }) => named.has(record) || (texts.length > 0 && containsAllPairs(namesIndex, record, characters, texts)),
  );
  const sure = await Promise.all(full.slice(0, verifiedHits).map(({ record }) => recordContains(index, record, words)));
  const exact = full.filter((_, at) => sure[at] !== false);
  const [first] = exact;
  const best = scored[0]?.score ?? 0;
  const isName = exact.some(({ record }) => named.has(record));
  return sure.includes(true) && first !== undefined && (isName || first.score > best - exactMargin)
    ? { state: 'exact', words, hits: exact }
    : similarAnswer(words, scored);
}
