import type { ContentEntry } from '../model/content.ts';

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

/** The body with code (fenced or between backticks) blanked out, every other character in its place. */
export function withoutCode(body: string): string {
  return blank(blank(body, /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*[ \t]*$/gm), /(`+)[^`\n](?:[^\n]*?[^`\n])?\1(?!`)/g);
}

/** Replaces what matches by as many blanks; line breaks stay, so that places stay right. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replaceAll(/[^\n]/g, ' '));
}
