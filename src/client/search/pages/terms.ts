import { isSentence } from '../needs-pages.ts';
import type { PageQuery } from './page-query.ts';

/** So many words in a row are asked for at once: each is a file of 26 kB, and three in a row stand on few pages. */
const inRow = 3;
const letters = /[a-z]{2,}/;

/** Up to this length, words that stood in a question with others are asked for together. */
const short = 8;

/**
 * What Pagefind is asked for a query, one after the other until a page says it. First a few of its words in a row, as a phrase:
 * from its beginning, then from its end. What was copied may begin and end within a word, and the browser may part words
 * otherwise than the index, so the outermost words are asked for last. Of a short question, its words
 * without those that only ask come first; else the longest words wherever they stand come last.
 */
export function termsFor({ phrase, words, figure }: PageQuery): readonly string[] {
  if (figure !== undefined) return [figure];
  const parts = partsOf(phrase);
  const rows = [parts.slice(1, 1 + inRow), parts.slice(-1 - inRow, -1), parts.slice(0, inRow)];
  const phrases = (parts.length > inRow ? rows : [parts]).map((row) => `"${row.join('')}"`);
  const longest = words
    .flatMap(partsOf)
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, inRow);
  const latin = words.length > 1 ? words.filter((word) => letters.test(word)) : [];
  const plain = words.length > 1 && words.join(' ').length <= short ? [words.join(' ')] : [];
  const inOrder = isSentence(phrase) ? [...phrases, ...plain] : [...plain, ...phrases];
  return [...new Set([...latin, ...inOrder, longest.join(' ')])].filter((term) => term !== '');
}

/** The words of a text as the browser, and with it Pagefind, parts them; the text itself in a browser that does not know words. */
function partsOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return [text];
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}
