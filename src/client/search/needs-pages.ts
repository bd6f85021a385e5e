import { fold } from '../../publish/search/format/folded.ts';
import { understood } from './weights.ts';
import type { Answer } from './similar-answer.ts';

/** Three digits in a row are an amount, a number, a year: names have few of them. */
const figure = /\d{3}/;
const letters = /^[a-z]+$/;
/** Nobody calls anything by so many characters: it is a sentence, and may stand on a page as it is. */
const sentence = 8;

/** Whether names are not answer enough to a query: they are neither what was typed nor surely what is meant by it. */
export function needsPages(query: string, { state, hits }: Answer): boolean {
  const phrase = fold(query).text;
  if (state === 'none' || figure.test(phrase)) return true;
  if (state === 'near' && (hits[0]?.cover ?? 0) < understood) return true;
  return isSentence(phrase) && !isName(phrase, { state, hits });
}

/** Whether the query stands, as it is, in a name of what was found first. */
export function isName(phrase: string, { state, hits }: Pick<Answer, 'state' | 'hits'>): boolean {
  return state === 'exact' && fold(hits[0]?.reason?.text ?? '').text.includes(phrase);
}

/** Whether a query is long enough to be copied from a page: then the page comes before names that have its words only. */
export function isSentence(phrase: string): boolean {
  return phrase.length >= sentence && !letters.test(phrase);
}
