/** Control characters but tab and line ends, and what Unicode says is no character: XML, HTML and calendars may not hold them. */
const codes =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF' +
  Array.from({ length: 16 }, (_, index) => (index + 1).toString(16))
    .map((plane) => `\\u{${plane}FFFE}\\u{${plane}FFFF}`)
    .join('');
const halves = '\\p{Surrogate}';

export const illegal = new RegExp(`[${codes}${halves}]`, 'u');
const every = new RegExp(`[${codes}${halves}]`, 'gu');

/** A text without what no file may hold. A check tells of it before; here nothing is left to break what others publish. */
export function legalText(text: string): string {
  return illegal.test(text) ? text.replaceAll(every, '') : text;
}
