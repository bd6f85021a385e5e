import { fold } from '../../../publish/search/format/folded.ts';
import { cleanQuery } from '../../../text/search-query/clean-query.ts';
import { figureIn } from './figure.ts';

/** A query as the words of pages are compared with it. */
export interface PageQuery {
  /** As it was typed, without blanks and punctuation. */
  readonly phrase: string;
  /** Without the words with which people ask. */
  readonly words: readonly string[];
  /** The digits of a query that is a number and nothing else. */
  readonly figure: string | undefined;
}

export function pageQuery(query: string): PageQuery {
  const words = cleanQuery(query)
    .split(' ')
    .map((word) => fold(word).text);
  return { phrase: fold(query).text, words: words.filter((word) => word !== ''), figure: figureIn(query) };
}
