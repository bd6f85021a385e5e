import { fold } from '../../publish/search/format/folded.ts';
import { cleanQuery, plainText } from '../../text/clean-query.ts';
import { breathe } from './breathe.ts';
import { heard, type Guess } from './heard.ts';
import type { Library } from './library.ts';
import { look } from './look.ts';
import type { Answer } from './near.ts';
import type { SearchIndex } from './open-index.ts';
import { squeezed } from './squeeze.ts';

/** From this cover on, a query has been understood as it was typed. */
const understood = 62;
/** Another way to read a query must be so much better than the way it was typed. */
const better = 2;

const letters = /[a-z]/;

/** Answers a query: finds by the words as typed first, then in simplified characters, then by sound. */
export async function answer(query: string, index: SearchIndex): Promise<Answer> {
  const { library } = index;
  const words = isName(query, library) ? plainText(query).split(' ') : wordsOf(query);
  if (words.length === 0) return { state: 'none', words, hits: [] };
  const plain = await look(index, words);
  if (plain.state === 'exact') return plain;
  const short = words.map((word) => squeezed(word, library));
  if (short.join(' ') !== words.join(' ')) {
    const found = await look(index, short);
    return best(plain, [sure({ ...found, state: found.state === 'exact' ? 'near' : found.state })]);
  }
  const ear = await index.ear();
  if (ear === undefined) return plain;
  const simple = words.map(ear.simplified);
  if (simple.join(' ') !== words.join(' ')) {
    const found = await look(index, simple);
    const read = { by: 'simplified', text: simple.join(' ') } as const;
    if (found.state === 'exact') return { ...found, state: 'near', read };
    await breathe();
    return best(plain, [sure({ ...found, read }), ...(await heard(library, simple, ear))]);
  }
  if (plain.hits[0] !== undefined && plain.hits[0].cover >= understood && !letters.test(words.join(''))) return plain;
  await breathe();
  return best(plain, await heard(library, words, ear));
}

/** Whether a query is, as it stands, a name or part of one: then nothing is taken out of it (例镇上坡 is not 例 坡). */
function isName(query: string, { expressions }: Library): boolean {
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

function sure(found: Answer): Guess {
  return { answer: found, doubt: 0 };
}

function best(typed: Answer, guesses: readonly Guess[]): Answer {
  let found: Guess = sure(typed);
  for (const guess of guesses) if (worth(guess) > worth(found) + better) found = guess;
  return found.answer;
}

function worth({ answer: { hits }, doubt }: Guess): number {
  return (hits[0]?.score ?? 0) - doubt;
}
