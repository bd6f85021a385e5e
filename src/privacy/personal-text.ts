/**
 * A text as a machine reads numbers in it: full-width characters in half width, odd blanks and marks as blanks, all kinds of
 * dashes as hyphens. One character for one, so that places in the text stay the same.
 */
export function flatten(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\uD835[\uDFCE-\uDFFF]/g, (char) => `${String(((char.codePointAt(0) ?? 0) - 0x1d7ce) % 10)} `)
    .replace(/[\u00AD\s\u200B-\u200F\u2060\uFEFF\uFE0F\u20E3*`\\]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\u2043\uFE63]/g, '-')
    .replace(/[·•‧．]/g, '.');
}

/** How people write a digit when they do not want it to be read by a machine, from 0 to 9. */
export const digitForms = [
  '零〇○⓪⁰₀',
  '一壹幺①⑴❶➀➊¹₁',
  '二贰②⑵❷➁➋²₂',
  '三叁③⑶❸➂➌³₃',
  '四肆④⑷❹➃➍⁴₄',
  '五伍⑤⑸❺➄➎⁵₅',
  '六陆⑥⑹❻➅➏⁶₆',
  '七柒⑦⑺❼➆➐⁷₇',
  '八捌⑧⑻❽➇➑⁸₈',
  '九玖⑨⑼❾➈➒⁹₉',
];
const digitOf = new Map(
  digitForms.flatMap((forms, digit) => Array.from(forms).map((form) => [form, String(digit)] as const)),
);
const anyForm = new RegExp(`[${digitForms.join('')}]`, 'g');

/** Chinese numerals read digit by digit (一三八零零…), one for one; 十 and 百 are no digits. */
export function withDigits(text: string): string {
  return text.replace(anyForm, (form) => digitOf.get(form) ?? form);
}

const letterOf: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/** Letters that stand for digits within a number (138O662O571, l38…), one for one; those of a word stay. */
export function withoutLetters(text: string): string {
  if (!/[0-9][OolI]|[OolI][0-9]/.test(text)) return text;
  return text.replace(/(?<![0-9A-Za-z])[0-9OolI]{3,}(?![0-9A-WYZa-wyz])/g, (run) =>
    (run.match(/[0-9]/g) ?? []).length * 2 < run.length
      ? run
      : run.replace(/[OolI]/g, (char) => letterOf[char] ?? char),
  );
}
