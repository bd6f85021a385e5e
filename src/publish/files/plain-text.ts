/** What one of the formats must not write as it stands: quotation marks, commas, breaks, halves of a pair, blanks at the ends, beginnings of formulas. */
const special = /["\\,\u0000-\u001F\uD800-\uDFFF]|^[\s=+\-@＝＋－＠]|\s$/;

/**
 * Whether a text is written as it is by all formats: CSV needs no quotes, a spreadsheet takes it for no formula, JSON has
 * nothing to escape. Nearly every cell is so, and one look a cell saves one for each format.
 */
export function isPlain(text: string): boolean {
  return !special.test(text);
}
