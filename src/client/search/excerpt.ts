import { spansOf, type Span } from './folded.ts';

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
const after = 44;

/** The part of a text around the first place where one of the words stands; undefined where none does. */
export function excerptOf(text: string, words: readonly string[]): string | undefined {
  const [first]: readonly Span[] = spansOf(text, words);
  if (first === undefined) return undefined;
  const from = startOfSentence(text, first[0]);
  const to = Math.min(text.length, Math.max(first[1], from + before + after));
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** Back to the beginning of the sentence, but not too far. */
function startOfSentence(text: string, place: number): number {
  const nearest = Math.max(0, place - before);
  for (let index = place; index > nearest; index -= 1) if ('。！？；'.includes(text.charAt(index - 1))) return index;
  return nearest;
}
