import type { ContentEntry } from '../../data/content/content.ts';

export { blank, withoutCode } from '../../data/content/content-code.ts';

export interface TextLine {
  readonly text: string;
  /** Physical line in the file. */
  readonly line: number;
}

/** Lines of the front matter, then of the body, each with its physical line. */
export function allLines(entry: ContentEntry): readonly TextLine[] {
  const head = entry.head === '' ? [] : entry.head.split('\n').map((text, index) => ({ text, line: index + 2 }));
  return [...head, ...bodyLines(entry)];
}

export function bodyLines(entry: ContentEntry): readonly TextLine[] {
  return entry.body.split('\n').map((text, index) => ({ text, line: entry.bodyLine + index }));
}
