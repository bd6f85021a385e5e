import { spansOf, type Span } from '../../publish/search/format/folded.ts';

/** A piece of text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut into marked and unmarked pieces. The index's own marks cut Chinese words in the wrong places. */
export function marked(text: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of spansOf(text, words)) {
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

const before = 16;
const longest = 60;
const shortest = 12;

/**
 * The sentence of a text in which one of the words stands first, shortened where it is long; undefined where none does.
 * `…` stands where a sentence is cut.
 */
export function excerptOf(text: string, words: readonly string[]): string | undefined {
  const [first]: readonly Span[] = spansOf(text, words);
  if (first === undefined) return undefined;
  const end = sentenceEnd(text, first[1]);
  let start = sentenceStart(text, first[0]);
  // A cell of a table says nothing without those before it.
  const least = end - start < shortest ? 2.5 * shortest : 0;
  while (start > 0 && end - start < least) start = sentenceStart(text, start - 1);
  const from = end - start > longest ? Math.max(start, first[0] - before) : start;
  const to = Math.min(end, Math.max(from + longest, first[1]));
  return `${from > start ? '…' : ''}${text.slice(from, to)}${to < end ? '…' : ''}`;
}

const ends = '。！？；';

function sentenceStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && !ends.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

function sentenceEnd(text: string, place: number): number {
  let end = place;
  while (end < text.length && !ends.includes(text.charAt(end))) end += 1;
  return Math.min(end + 1, text.length);
}
