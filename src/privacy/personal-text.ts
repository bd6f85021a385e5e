/**
 * A text as a machine reads numbers in it: full-width characters in half width, odd blanks and marks as blanks, all kinds of
 * dashes as hyphens. One character for one, so that places in the text stay the same.
 */
export function flatten(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00AD\s\u200B-\u200F\u2060\uFEFF*`\\]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\u2043\uFE63]/g, '-')
    .replace(/[·•‧．]/g, '.');
}

/** How people write a digit when they do not want it to be read by a machine. */
const digitForms = ['零〇○⓪', '一壹幺①', '二贰②', '三叁③', '四肆④', '五伍⑤', '六陆⑥', '七柒⑦', '八捌⑧', '九玖⑨'];
const digitOf = new Map(
  digitForms.flatMap((forms, digit) => Array.from(forms).map((form) => [form, String(digit)] as const)),
);
const anyForm = new RegExp(`[${digitForms.join('')}]`, 'g');

/** Chinese numerals read digit by digit (一三八零零…), one for one; 十 and 百 are no digits. */
export function withDigits(text: string): string {
  return text.replace(anyForm, (form) => digitOf.get(form) ?? form);
}
