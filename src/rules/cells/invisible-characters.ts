const codes = [
  ...range(0x00, 0x08),
  ...range(0x0b, 0x0c),
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
];

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Control characters but for blanks and line breaks, and the marks that turn the direction of writing. */
export const invisibleCharacters = String.fromCharCode(...codes);

const any = new RegExp(`[${codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}]`);

/** Whether one of them stands in a text. */
export function hasInvisible(text: string): boolean {
  return any.test(text);
}
