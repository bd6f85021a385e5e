import { personalPatterns, type PersonalKind } from './personal-patterns.ts';
import { flatten, withDigits } from './personal-text.ts';

export type { PersonalKind } from './personal-patterns.ts';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** Ten digits in a row, however spaced; an @; ten Chinese numerals; a word or a plate that a shorter number may follow. */
const worthALook =
  /[@＠]|[0-9０-９](?:[^0-9０-９一-龥，。；]{0,3}[0-9０-９]){9}|(?:[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺①②③④⑤⑥⑦⑧⑨0-9０-９][ -]?){11}|护照|[行乡胞]证|证件|微信|[QqＱｑ][QqＱｑ]|[VvＶｖ]信|[([（［](?:at|AT|[A-Z0-9]\))|[A-Z]\d{6}[(（]| at |[\u4e00-\u9fa5][A-HJ-NP-ZＡ-Ｚ][ ·•.-]?[A-HJ-NP-Z0-9０-９Ａ-Ｚ]{5}/;

/** A quick look that spares nearly every cell the rest. */
export function mayBePersonal(text: string): boolean {
  return worthALook.test(text);
}

/**
 * The private numbers and addresses in a text: resident ids (province, real date, check digit; the old 15 digits by province
 * and date), mobiles, bank cards (prefix and Luhn digit), e-mail, passports and permits beside a word that names them, plates,
 * chat accounts. Office phones and 统一社会信用代码 are public and are not found. Places are those of the text as written.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!mayBePersonal(text)) return [];
  const found: PersonalData[] = [];
  const flat = flatten(text);
  search(flat, found);
  const spelt = withDigits(flat);
  if (spelt !== flat) search(spelt, found);
  return found.sort((a, b) => a.start - b.start);
}

function search(flat: string, found: PersonalData[]): void {
  for (const { kind, pattern, accept } of personalPatterns) {
    for (const match of flat.matchAll(pattern)) {
      const written = match[0];
      const [start, end] = [match.index, match.index + written.length];
      if (found.some((each) => each.start < end && start < each.end)) continue;
      const before = flat.slice(Math.max(0, start - 20), start);
      const after = flat.slice(end, end + 20);
      if (accept({ bare: written.replaceAll(/[ .\-()/]/g, ''), written, before, after }))
        found.push({ kind, start, end });
    }
  }
}

/** The text with what is personal in it left out, for messages. */
export function withoutPersonalData(text: string): string {
  return findPersonalData(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}（不显示）${rest.slice(end)}`,
    text,
  );
}
