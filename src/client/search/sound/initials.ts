import type { Phonetics } from './phonetics.ts';
import { isOfSite, type Expression, type Field, type NamesIndex } from '../names-index.ts';

const most = 3;
/** A name of its own is likelier typed by its first letters than what is said for many things. */
const ownNames: Partial<Record<Field, number>> = { title: 50, name: 50, spoken: 10 };
/** Nobody spells a chapter of the handbook so. */
const ofSite = 0.01;
const letter = /^[a-z]$/;

/**
 * What the site spells with these first letters of syllables, likeliest first: `sgz` is 社工站, 泊里sgz is 泊里社工站. A whole
 * expression is likelier than the beginning of one, that likelier than a part; then the one that leads to more.
 */
export function spelledOut(
  characters: readonly string[],
  { expressions, file }: NamesIndex,
  phonetics: Phonetics,
): readonly string[] {
  const found = new Map<string, number>();
  for (const expression of expressions) {
    const start = placeOf(characters, expression, phonetics);
    if (start === -1) continue;
    const part = expression.characters.slice(start, start + characters.length).join('');
    const whole = expression.characters.length === characters.length;
    const names = expression.owners.reduce(
      (sum, { field, index }) => sum + (field !== 'place' && isOfSite(file, index) ? ofSite : (ownNames[field] ?? 1)),
      0,
    );
    const weight = (whole ? 1_000_000 : start === 0 ? 1_000 : 1) * names;
    found.set(part, (found.get(part) ?? 0) + weight);
  }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([part]) => part);
}

function placeOf(wanted: readonly string[], { characters }: Expression, phonetics: Phonetics): number {
  for (let start = 0; start + wanted.length <= characters.length; start += 1) {
    if (wanted.every((each, at) => begins(each, characters[start + at] ?? '', phonetics))) return start;
  }
  return -1;
}

function begins(wanted: string, character: string, phonetics: Phonetics): boolean {
  if (wanted === character) return true;
  return letter.test(wanted) && phonetics.syllables(character).some((syllable) => syllable.startsWith(wanted));
}
