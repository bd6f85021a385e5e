/** A sentence of a text, and where it begins. */
export interface TextPart {
  readonly text: string;
  readonly start: number;
}

/** Longer than any sentence that people write; what is longer is looked at in pieces. */
const longest = 200;

/** The sentences of a text, each at most two hundred signs long. The words within 《》 are titles, and are blanked. */
export function sentencesOf(text: string): readonly TextPart[] {
  const plain = text.replaceAll(/《[^《》]{0,60}》/g, (title) => '《' + ' '.repeat(title.length - 2) + '》');
  return Array.from(
    plain.matchAll(new RegExp(`[^。！？!?；;\\n]{1,${String(longest)}}`, 'g')),
    ({ index, 0: part }) => ({
      text: part,
      start: index,
    }),
  );
}
