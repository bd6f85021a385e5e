import { digitForms } from './personal-text.ts';
import { createPrefilter, type Signs } from './prefilter.ts';

/** The characters by which people write digits, letters among them (138O…). */
const numerals = `0123456789０１２３４５６７８９ol${digitForms.join('')}`;
/** What stands for @ where a machine shall not read it. */
const signs = '#＃☆★◎※&＆$~^';

/** Ten digits in a row, however spaced; an @; eleven numerals; a word or a plate that a shorter number may follow. */
export const suspiciousText = new RegExp(
  [
    // Digits beyond the sixteen bits (𝟏𝟑𝟖).
    '[@＠\uD835]',
    '[0-9０-９](?:[^0-9０-９一-龥。]{0,3}[0-9０-９]){9}',
    `(?:[${numerals}OI][ \\-.,，、]?){11}`,
    `[${signs}] ?[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]`,
    '护照|[行乡胞]证|出生|生[日于]|\\d日?[ )）]{0,2}生|扣扣|企鹅|证件|[微威]信|[QqＱｑ][QqＱｑ号]',
    '[VvＶｖWw][XxＸｘ号:：]|[Ww]e ?[Cc]hat|艾特|小老鼠|圈 ?[aAａＡ]|[aA]圈|[Pp]assport|[官兵职]证|[VvＶｖ]信',
    '[([（［{｛【〔<](?:[aA][tT]|[A-Z0-9]\\))|[A-Z]\\d{6}[(（]| [aA][tT] ',
    '[\\u4e00-\\u9fa5][A-HJ-NP-ZＡ-Ｚ][ ·•.-]?[A-HJ-NP-Z0-9０-９Ａ-Ｚ]{4}[A-HJ-NP-Z0-9０-９Ａ-Ｚ学警挂港澳试领使]',
  ].join('|'),
);

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ';
const begins = (first: string, seconds: string): readonly string[] =>
  Array.from(first).flatMap((one) => Array.from(seconds).map((other) => one + other));

/** Every text that holds one of the above holds one of these. */
export const personalSigns: Signs = {
  alone: `@＠\uD835${signs}${capitals}`,
  many: { forms: numerals, count: 10 },
  pairs: [
    ...[
      '护照',
      '出生',
      '生日',
      '生于',
      '扣扣',
      '企鹅',
      '证件',
      '微信',
      '威信',
      '艾特',
      '小老',
      '圈a',
      '圈ａ',
      '圈 ',
      'a圈',
      'we',
      'pa',
      ' a',
    ],
    ...begins('行乡胞官兵职', '证'),
    ...begins('0123456789日 )）', '生'),
    ...begins('qｑ', 'qｑ号'),
    ...begins('vｖw', 'xｘ号:：信'),
    ...begins('([（［{｛【〔<', 'a0123456789'),
  ],
};

const look = createPrefilter(personalSigns);

/** A quick look that spares nearly every cell the rest. */
export function mayBePersonal(text: string): boolean {
  return look(text) && suspiciousText.test(text);
}
