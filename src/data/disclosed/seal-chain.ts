/** One line of the chain: on which day what was sealed, with the fingerprint of its rows and of the line before. */
export interface SealLink {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** A disclosure by its id; `documents/…` and `editions/…` for a notice and an approved list. */
  readonly what: string;
  /** SHA-256 of the file of fingerprints. */
  readonly sha256: string;
  /** SHA-256 of the line before with its line end; 64 zeros before the first. */
  readonly previous: string;
  /** As it stands in the file, without its line end. */
  readonly text: string;
  /** Physical line, 1 = first. */
  readonly line: number;
}

/** `seals.txt` of the data folder: what was sealed, one after the other. Without the file there are no links. */
export interface SealChain {
  readonly file: string;
  readonly links: readonly SealLink[];
  /** Physical lines that are none of a chain, 1 = first; the last one, where its line end is missing. */
  readonly unreadable: readonly number[];
}

const form = /^(\d{4}-\d{2}-\d{2}) ([a-z]+\/[a-z0-9.-]+|[a-z0-9-]+) ([0-9a-f]{64}) ([0-9a-f]{64})$/;

/** Whether a file of the data folder is the chain. */
export function isSealChain(path: string): boolean {
  return path === 'seals.txt';
}

/** Reads the chain. Undefined text (in no known encoding) is one line that cannot be understood. */
export function parseSealChain(file: string, text: string | undefined): SealChain {
  if (text === undefined) return { file, links: [], unreadable: [1] };
  const lines = text.split(/\r?\n/);
  const links: SealLink[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of lines.entries()) {
    // What stands after the last line end is nothing, or a line that was cut.
    const isLast = index === lines.length - 1;
    if (isLast && line === '') continue;
    const [, date, what, sha256, previous] = form.exec(line) ?? [];
    if (isLast || date === undefined || what === undefined || sha256 === undefined || previous === undefined) {
      unreadable.push(index + 1);
    } else links.push({ date, what, sha256, previous, text: line, line: index + 1 });
  }
  return { file, links, unreadable };
}
