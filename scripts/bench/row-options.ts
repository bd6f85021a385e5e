import { parseArgs } from 'node:util';

/** What `npm run bench -- money` and `-- services` take: how many rows, and whether the sample is kept. */
export interface RowOptions {
  readonly rows: number;
  readonly keep: boolean;
}

/** Reads them; undefined for a word that is none, or for fewer rows than `least` or more than two million. */
export function readRowOptions(words: readonly string[], least: number): RowOptions | undefined {
  try {
    const options = {
      rows: { type: 'string', default: '1000000' },
      keep: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ args: [...words], options });
    const rows = Number(values.rows);
    return Number.isSafeInteger(rows) && rows >= least && rows <= 2_000_000 ? { rows, keep: values.keep } : undefined;
  } catch {
    return undefined;
  }
}
