import { containsWords, type RecordText } from './contains-words.ts';
import { placeName, type NamesIndex } from './names-index.ts';
import type { SearchIndex } from './open-index.ts';

/** Whether the names of a record, or of its place, contain the words. */
export function namesContain(namesIndex: NamesIndex, record: number, words: readonly string[]): boolean {
  return containsWords({ ...namesOfRecord(namesIndex, record), summary: '', text: '' }, words);
}

/** Whether a record contains the words; its text is fetched only where its names do not. */
export async function recordContains(index: SearchIndex, record: number, words: readonly string[]): Promise<boolean> {
  if (namesContain(index.namesIndex, record, words)) return true;
  const [summary, text] = await index.text(record);
  return containsWords({ ...namesOfRecord(index.namesIndex, record), summary, text }, words);
}

/** Whether each word is in the names of a record, or all its pairs are in its text. */
export function containsAllPairs(
  namesIndex: NamesIndex,
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
      namesContain(namesIndex, record, [word.join('')])
    );
  });
}

function namesOfRecord(namesIndex: NamesIndex, record: number): Pick<RecordText, 'title' | 'names' | 'place'> {
  const face = namesIndex.file.faces[namesIndex.faceOf[record] ?? 0];
  // The names of its category, needs and audiences stand on its page; what else people say for those does not.
  const terms = (face?.terms ?? []).flatMap((index) => {
    const term = namesIndex.file.terms[index];
    return term === undefined || term.scheme === 'saying' ? [] : [term.words[0] ?? ''];
  });
  return {
    title: face?.title ?? '',
    names: [...(face?.names ?? []), ...(face?.spoken ?? []), ...terms],
    place: placeName(namesIndex, record),
  };
}
