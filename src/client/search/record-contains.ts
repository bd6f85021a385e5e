import { containsWords } from './contains-words.ts';
import { placeName, type NamesIndex } from './names-index.ts';

/** Whether the names of a record, or of its place, contain the words. */
export function namesContain({ file, ...index }: NamesIndex, record: number, words: readonly string[]): boolean {
  const face = file.faces[index.faceOf[record] ?? 0];
  // The names of its category, needs and audiences stand on its page; what else people say for those does not.
  const terms = (face?.terms ?? []).flatMap((each) => {
    const term = file.terms[each];
    return term === undefined || term.scheme === 'saying' ? [] : [term.words[0] ?? ''];
  });
  return containsWords(
    [
      face?.title ?? '',
      ...(face?.names ?? []),
      ...(face?.spoken ?? []),
      ...terms,
      placeName({ file, ...index }, record),
    ],
    words,
  );
}
