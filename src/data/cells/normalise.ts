const fullWidth = /[\uFF01-\uFF5E]/g;
const wide = /[\u3000\uFF01-\uFF5E]/;

/** Full-width letters, digits and punctuation to ASCII, ideographic space to a blank. For codes and numbers, never for prose. */
export function toHalfWidth(text: string): string {
  if (!wide.test(text)) return text;
  return text.replace(fullWidth, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
}

/** Splits a list cell: `；` or `;` between entries, blanks around them dropped. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[；;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const splitDigits = /\d\s+\d/;
const groupedByBlanks = /^\D*\d{1,3}(?:\s\d{3})+(?!\d)/;

/** Whether blanks stand within a number other than between its thousands: nobody can say whether `37 20` is one number. */
export function hasSplitDigits(text: string): boolean {
  return splitDigits.test(text) && !groupedByBlanks.test(text);
}
