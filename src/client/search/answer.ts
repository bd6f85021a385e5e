import { fold } from '../../publish/search/format/folded.ts';
import { pairsOf } from '../../publish/search/format/index-file.ts';
import { cleanQuery, plainText } from '../../text/search-query/clean-query.ts';
import { yieldToUi } from './yield-to-ui.ts';
import { searchPhonetically, type Interpretation } from './sound/phonetic-search.ts';
import type { Phonetics } from './sound/phonetics.ts';
import type { NamesIndex } from './names-index.ts';
import { isSentence } from './needs-pages.ts';
import { searchLiterally } from './literal-search.ts';
import { gainOfSentence, leastGain, understood } from './weights.ts';
import type { Answer } from './similar-answer.ts';
import type { SearchIndex } from './open-index.ts';
import { mendedWords } from './places/mended-words.ts';
import { withoutPlace } from './places/unrecorded-place.ts';
import { withoutFillers } from './query/without-fillers.ts';

const letters = /[a-z]/;
const han = /^\p{Script=Han}{2}$/u;

/**
 * Answers a query: finds by the words as typed first, then in simplified characters, then by sound. Where it names a place that
 * the site does not have, only what is near is left of the answer to the rest of it.
 */
export async function answer(query: string, index: SearchIndex): Promise<Answer> {
  const { namesIndex } = index;
  const words = isName(query, namesIndex) ? plainText(query).split(' ') : wordsOf(query);
  const found = await answerToWords(words, index);
  if (found.state === 'exact' || !mayNameOtherPlace(words, namesIndex)) return found;
  const [divisions, phonetics] = await Promise.all([index.divisions(), index.phonetics()]);
  const without = divisions && withoutPlace(words, divisions, namesIndex, phonetics?.alike);
  if (without === undefined) return answerToMended(words, namesIndex, found, phonetics);
  const { place, rest, isNear } = without;
  const { hits } = rest.length === 0 ? { hits: [] } : await answerToWords(rest, index);
  const near = hits.filter(({ record }) => isNear(record));
  return { state: near.length > 0 ? 'near' : 'none', words: rest, hits: near, unrecorded: place };
}

/** The answer with one wrong sign in the name of a place put right; the one that is there where none is wrong. */
async function answerToMended(
  words: readonly string[],
  namesIndex: NamesIndex,
  found: Answer,
  phonetics: Phonetics | undefined,
): Promise<Answer> {
  const names = namesIndex.placeNames.map(({ text }) => text);
  const mended = mendedWords(words, names, namesIndex, phonetics?.alike);
  if (mended === undefined) return found;
  const { hits } = await searchLiterally(namesIndex, mended);
  return { state: 'near', words: mended, hits, read: { by: 'spelling', text: mended.join(' ') } };
}

/** A place that the site does not have is written in signs that do not stand together in any name of the site. */
function mayNameOtherPlace(words: readonly string[], { byPair }: NamesIndex): boolean {
  return words.some((word) => pairsOf(Array.from(word)).some((pair) => han.test(pair) && !byPair.has(pair)));
}

async function answerToWords(words: readonly string[], index: SearchIndex): Promise<Answer> {
  const { namesIndex } = index;
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
      ({ folded, owners }) =>
        folded.includes(whole) &&
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
