import { illegal } from '../../data/cells/legal-text.ts';

const turning = [...range(0x202a, 0x202e), ...range(0x2066, 0x2069)];
const controls = [...range(0x00, 0x08), ...range(0x0b, 0x0c), ...range(0x0e, 0x1f), ...range(0x7f, 0x9f)];
/** Halves of the non-characters beyond the sixteen bits (U+1FFFE …), and the others. */
const others = [...range(0xfdd0, 0xfdef), ...range(0xfffe, 0xffff), ...range(0xdffe, 0xdfff)];

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Signs of which every text with an invisible one has one. */
export const invisibleCharacters = String.fromCharCode(...controls, ...turning, ...others);

const turns = new RegExp(`[${turning.map((code) => `\\u${code.toString(16)}`).join('')}]`);

export interface InvisibleCharacter {
  /** `U+000B` */
  readonly code: string;
  /** How many characters stand before it, from 1 on. */
  readonly column: number;
  /** It is no character at all, and breaks what is made of the text: feeds, calendars, pages. */
  readonly isIllegal: boolean;
}

/** The first character in a text that nobody sees: one that breaks files, else one that turns the direction of writing. */
export function firstInvisible(text: string): InvisibleCharacter | undefined {
  const bad = illegal.exec(text);
  const match = bad ?? turns.exec(text);
  if (match === null) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const column = Array.from(text.slice(0, match.index)).length + 1;
  return { code: `U+${code}`, column, isIllegal: bad !== null };
}

/** Whether one of them stands in a text. */
export function hasInvisible(text: string): boolean {
  return illegal.test(text) || turns.test(text);
}
