import type { Circumstances, FileMap } from '../engine/example-portal.ts';

/**
 * What the handbook says of a rule, with a file that it finds fault with and the same file put right. The examples on the page
 * are the fixtures of the rule's test: a page can show nothing that the rule does not do.
 */
export interface Guide {
  readonly rule: string;
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
export type Words = readonly [when: string, remedy: string, why: string];

export interface Surroundings extends Circumstances {
  readonly others?: FileMap;
}

/** A guide whose two examples are one file: `head` stands first in both. */
export function guide(
  rule: string,
  [when, remedy, why]: Words,
  file: string,
  head: readonly string[],
  [bad, good]: readonly [readonly string[], readonly string[]],
  { others = {}, ...circumstances }: Surroundings = {},
): Guide {
  const example = (lines: readonly string[]): Example => ({ file, lines: [...head, ...lines], others, circumstances });
  return { rule, when, remedy, why, bad: example(bad), good: example(good) };
}
