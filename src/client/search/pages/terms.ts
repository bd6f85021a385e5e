import type { PageQuery } from './page-query.ts';

/** A longer run is asked for by a piece of this length: each of its words is a file of 26 kB. */
const piece = 6;
/** Up to this length a query is asked for as it is. */
const short = 8;

/**
 * What Pagefind is asked for a query, one after the other until a page says it: the query itself where it is short; of a
 * longer one its beginning, then its end, then what is left of it without the words with which people ask.
 */
export function termsFor({ phrase, words, figure }: PageQuery): readonly string[] {
  if (figure !== undefined) return [figure];
  const plain = words.join(' ');
  if (phrase.length <= short) return [...new Set([plain, phrase])];
  return [...new Set([phrase.slice(0, piece), phrase.slice(-piece), plain.slice(0, 2 * piece)])];
}
