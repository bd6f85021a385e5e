import type { Circumstances, FileMap } from './example-portal.ts';

/**
 * What the handbook says of a rule, with a file that it finds fault with and the same file put right. The examples on the page
 * are the fixtures of the rule's test: a page can show nothing that the rule does not do.
 */
export interface Guide {
  /** 何时触发 */
  readonly when: string;
  /** 怎么改 */
  readonly remedy: string;
  /** 为什么 */
  readonly why: string;
  readonly bad: Example;
  readonly good: Example;
}

export interface Example {
  readonly file: string;
  readonly lines: readonly string[];
  /** Other files that the example needs, not shown. */
  readonly others: FileMap;
  readonly circumstances: Circumstances;
}

/** The words of a guide. */
type Words = readonly [when: string, remedy: string, why: string];

interface Surroundings extends Circumstances {
  /** Another file than that of the guide. */
  readonly file?: string;
  readonly others?: FileMap;
}

/** A guide whose two examples are one file: `head` stands first in both. What surrounds only one of them stands in `bad` or `good`. */
export function guideOf(
  [when, remedy, why]: Words,
  file: string,
  head: readonly string[],
  [badLines, goodLines]: readonly [bad: readonly string[], good: readonly string[]],
  { bad, good, ...both }: Surroundings & { readonly bad?: Surroundings; readonly good?: Surroundings } = {},
): Guide {
  const example = (lines: readonly string[], own?: Surroundings): Example => {
    const { file: ownFile = file, others = {}, ...circumstances } = { ...both, ...own };
    return { file: ownFile, lines: [...head, ...lines], others, circumstances };
  };
  return { when, remedy, why, bad: example(badLines, bad), good: example(goodLines, good) };
}
