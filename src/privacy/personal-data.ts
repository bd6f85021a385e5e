import { findNamedNumbers } from './named-numbers.ts';
import { mayBePersonal } from './may-be-personal.ts';
import { withoutGaps, type PersonalKind } from './personal-pattern.ts';
import { personalPatterns } from './personal-patterns.ts';
import { flatten, withDigits, withoutLetters } from './personal-text.ts';
import { Taken } from './taken.ts';

export type { PersonalKind } from './personal-pattern.ts';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** What was found in plain digits and letters without gaps; of a mobile its eleven digits. */
  readonly bare: string;
}

/**
 * The private numbers and addresses in a text: resident ids (province, real date, and the check digit or a word that names
 * them; the old 15 digits by province and date), mobiles, bank cards (prefix and Luhn digit), e-mail, passports and permits
 * beside a word that names them, plates, chat accounts, days of birth, and what a word before it makes a person's (`findNamedNumbers`). Office phones and 统一社会信用代码 are public and are not found. Places are those of the text as written.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  const taken = new Taken(text.length);
  if (mayBePersonal(text)) searchAll(text, found, taken);
  for (const named of findNamedNumbers(text)) if (taken.isFree(named.start, named.end)) found.push(named);
  return found.sort((a, b) => a.start - b.start);
}

function searchAll(text: string, found: PersonalData[], taken: Taken): void {
  const flat = flatten(text);
  const spelt = withDigits(flat);
  for (const reading of new Set([flat, spelt, withoutLetters(spelt)])) search(reading, found, taken);
}

function search(flat: string, found: PersonalData[], taken: Taken): void {
  for (const { kind, pattern, accept } of personalPatterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(flat); match !== null; match = pattern.exec(flat)) {
      const written = match[0];
      const [start, end] = [match.index, match.index + written.length];
      // What is none may hide the beginning of one: 1、3 7 0 6 8 2 …
      pattern.lastIndex = start + 1;
      if (!taken.isFree(start, end)) continue;
      const before = flat.slice(Math.max(0, start - 20), start);
      const after = flat.slice(end, end + 20);
      const bare = withoutGaps(written);
      if (!accept({ bare, written, before, after })) continue;
      taken.take(start, end);
      found.push({ kind, start, end, bare: kind === '手机号' ? bare.slice(-11) : bare });
      pattern.lastIndex = end;
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
