import { plainText } from '../../../text/search-query/clean-query.ts';

/** A text as it is compared, and for each of its characters where it stands in the text itself. */
interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

/** From, up to but not including: places in a text. */
export type Span = readonly [from: number, to: number];

/** Half-width, lower case, without blanks and punctuation: `“五社联动”试点` is compared as `五社联动试点`. */
export function fold(text: string): Folded {
  const places: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const plain = plainCharacter(text.charAt(index));
    if (plain === '') continue;
    folded += plain;
    places.push(index);
  }
  return { text: folded, places };
}

const plainCharacters = new Map<string, string>();

/** As it is compared, or nothing. Kept, because an index has many times more characters than kinds of them. */
function plainCharacter(character: string): string {
  const known = plainCharacters.get(character);
  if (known !== undefined) return known;
  const plain = plainText(character).charAt(0);
  plainCharacters.set(character, plain);
  return plain;
}

/** Every place where one of the words stands in a text, in order and without overlaps. */
export function spansOf(text: string, words: readonly string[]): readonly Span[] {
  const { text: folded, places } = fold(text);
  const spans: Span[] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      spans.push([places[at] ?? 0, (places[at + word.length - 1] ?? 0) + 1]);
    }
  }
  return joined(spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart[apart.length - 1];
    if (last === undefined || span[0] > last[1]) apart.push(span);
    else if (span[1] > last[1]) apart[apart.length - 1] = [last[0], span[1]];
  }
  return apart;
}
