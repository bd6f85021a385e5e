import { reallySays, type Said } from './evidence.ts';
import { placeName, type Library } from './library.ts';
import type { SearchIndex } from './open-index.ts';

/** Whether the names of a record, or of its place, really say the words. */
export function namesSay(library: Library, record: number, words: readonly string[]): boolean {
  return reallySays({ ...saidOf(library, record), summary: '', text: '' }, words);
}

/** Whether a record really says the words; what its names do not say is looked up in its text. */
export async function says(index: SearchIndex, record: number, words: readonly string[]): Promise<boolean> {
  if (namesSay(index.library, record, words)) return true;
  const [summary, text] = await index.text(record);
  return reallySays({ ...saidOf(index.library, record), summary, text }, words);
}

/** Whether every word stands in the names of a record, or each of its pairs in its text. */
export function allSay(
  library: Library,
  record: number,
  words: readonly (readonly string[])[],
  texts: readonly (ReadonlySet<number> | undefined)[],
): boolean {
  let start = 0;
  return words.every((word) => {
    const own = texts.slice(start, start + word.length - 1);
    start += word.length;
    return (
      (own.length > 0 && own.every((records) => records?.has(record) !== false)) ||
      namesSay(library, record, [word.join('')])
    );
  });
}

function saidOf(library: Library, record: number): Pick<Said, 'title' | 'names' | 'place'> {
  const face = library.file.faces[library.faceOf[record] ?? 0];
  // The names of its category, needs and audiences stand on its page; what else people say for those does not.
  const terms = (face?.terms ?? []).flatMap((index) => {
    const term = library.file.terms[index];
    return term === undefined || term.scheme === '说法' ? [] : [term.words[0] ?? ''];
  });
  return {
    title: face?.title ?? '',
    names: [...(face?.names ?? []), ...(face?.spoken ?? []), ...terms],
    place: placeName(library, record),
  };
}
