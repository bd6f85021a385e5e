import { mayBePersonal } from './may-be-personal.ts';
import type { PersonalKind } from './personal-pattern.ts';
import { personalPatterns } from './personal-patterns.ts';
import { flatten, withDigits } from './personal-text.ts';

export type { PersonalKind } from './personal-pattern.ts';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The private numbers and addresses in a text: resident ids (province, real date, and the check digit or a word that names
 * them; the old 15 digits by province and date), mobiles, bank cards (prefix and Luhn digit), e-mail, passports and permits
 * beside a word that names them, plates, chat accounts, days of birth. Office phones and 统一社会信用代码 are public and are not found. Places are those of the text as written.
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
      if (accept({ bare: written.replaceAll(/[ .\-()/_]/g, ''), written, before, after }))
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
