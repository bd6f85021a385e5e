/** More of one kind than this are told of in one: a column left out, not many mistakes. */
export const few = 3;

/** The first of many, to begin looking at: `a、b、c`. */
export function firstFew(names: readonly string[]): string {
  return names.slice(0, few).join('、');
}
