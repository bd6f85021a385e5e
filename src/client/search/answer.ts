import { fold } from '../../publish/search/format/folded.ts';
import { cleanQuery, plainText } from '../../text/search-query/clean-query.ts';
import { yieldToUi } from './yield-to-ui.ts';
import { searchPhonetically, type Interpretation } from './sound/phonetic-search.ts';
import type { NamesIndex } from './names-index.ts';
import { isSentence } from './needs-pages.ts';
import { searchLiterally } from './literal-search.ts';
import { gainOfSentence, leastGain, understood } from './weights.ts';
import type { Answer } from './similar-answer.ts';
import type { SearchIndex } from './open-index.ts';
import { withoutFillers } from './query/without-fillers.ts';

const letters = /[a-z]/;

/** Answers a query: finds by the words as typed first, then in simplified characters, then by sound. */
export async function answer(query: string, index: SearchIndex): Promise<Answer> {
  const { namesIndex } = index;
  const words = isName(query, namesIndex) ? plainText(query).split(' ') : wordsOf(query);
  if (words.length === 0) return { state: 'none', words, hits: [] };
  const plain = await searchLiterally(namesIndex, words);
  if (plain.state === 'exact') return plain;
  const short = words.map((word) => withoutFillers(word, namesIndex));
  if (short.join(' ') !== words.join(' ')) {
    const found = await searchLiterally(namesIndex, short);
    return best(plain, [withoutPenalty({ ...found, state: found.state === 'exact' ? 'near' : found.state })]);
  }
  const phonetics = await index.phonetics();
  if (phonetics === undefined) return plain;
  const simple = words.map(phonetics.simplified);
  if (simple.join(' ') !== words.join(' ')) {
    const found = await searchLiterally(namesIndex, simple);
    const read = { by: 'simplified', text: simple.join(' ') } as const;
    if (found.state === 'exact') return { ...found, state: 'near', read };
    await yieldToUi();
    return best(plain, [
      withoutPenalty({ ...found, read }),
      ...(await searchPhonetically(namesIndex, simple, phonetics)),
    ]);
  }
  if (plain.hits[0] !== undefined && plain.hits[0].cover >= understood && !letters.test(words.join(''))) return plain;
  await yieldToUi();
  return best(plain, await searchPhonetically(namesIndex, words, phonetics));
}

/** Whether a query is, as it stands, a name or part of one: then nothing is taken out of it (例镇上坡 is not 例 坡). */
function isName(query: string, { expressions }: NamesIndex): boolean {
  const whole = fold(query).text;
  return (
    whole.length > 1 &&
    expressions.some(
      ({ characters, owners }) =>
        characters.join('').includes(whole) &&
        owners.some(({ field }) => field === 'title' || field === 'name' || field === 'spoken'),
    )
  );
}

/** The words of a query; pinyin typed with blanks (`song can`) is one word. */
export function wordsOf(query: string): readonly string[] {
  const words = cleanQuery(query)
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => /^[a-z]+$/.test(word)) ? [words.join('')] : words;
}

function withoutPenalty(found: Answer): Interpretation {
  return { answer: found, penalty: 0 };
}

function best(typed: Answer, interpretations: readonly Interpretation[]): Answer {
  const phrase = typed.words.join('');
  const gain = isSentence(phrase) ? gainOfSentence(phrase.length) : leastGain;
  let found: Interpretation = withoutPenalty(typed);
  for (const interpretation of interpretations)
    if (scoreOf(interpretation) > scoreOf(found) + gain) found = interpretation;
  return found.answer;
}

function scoreOf({ answer: { hits }, penalty: doubt }: Interpretation): number {
  return (hits[0]?.score ?? 0) - doubt;
}
