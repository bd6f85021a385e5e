/** A thing that is wrong or doubtful, with its place and its remedy. Rules return findings and do nothing else. */
export interface Finding {
  readonly rule: string;
  /** `error` blocks publication; `warning` is shown and lets the build go on. */
  readonly level: 'error' | 'warning';
  /** Path from the repository's root. */
  readonly file: string;
  /** Physical line, 1 = first. */
  readonly line: number;
  /** 1 = first cell of a CSV row, or first character of a line of text. */
  readonly column?: number;
  /** Chinese title of the column. */
  readonly field?: string;
  /** What stands there; left out where it must not be repeated (personal data). */
  readonly value?: string;
  /** What is wrong, what is allowed or nearest, what to do: plain Chinese. */
  readonly message: string;
  /** The text that would be right, where it is certain. */
  readonly fix?: string;
}
