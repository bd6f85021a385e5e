import type { TableName } from '../../schema/index.ts';
import { textRows, type TextRow } from '../../data/csv/text-rows.ts';

/** The rows of two versions of a file that may differ; both undefined where one of them cannot be read whole. */
export interface TwoVersions {
  readonly before: readonly TextRow[];
  readonly after: readonly TextRow[];
}

/** Reads two versions of a file, empty where it is not there; rows that stand in both are left out where they can be. */
export function twoVersions(table: TableName, file: string, was: string, is: string): TwoVersions | undefined {
  const [old, now] = withoutCommonRows(was, is);
  const before = textRows(table, file, old);
  const after = textRows(table, file, now);
  return before === undefined || after === undefined ? undefined : { before, after };
}

/**
 * Two versions of a file without the rows that stand in both, letter by letter: for small changes of large files. Lines keep their
 * numbers. A file with quotation marks, or with another first line, is left whole: a line need not be a row there.
 */
function withoutCommonRows(was: string, is: string): readonly [was: string, is: string] {
  if (was.includes('"') || is.includes('"')) return [was, is];
  const [old, now] = [was.split('\n'), is.split('\n')];
  if (old[0] !== now[0]) return [was, is];
  const counts = new Map<string, number>();
  for (const line of now) counts.set(line, (counts.get(line) ?? 0) + 1);
  const common = new Map<string, number>();
  const left = old.map((line, index) => {
    const count = counts.get(line) ?? 0;
    if (index === 0 || count === 0) return line;
    counts.set(line, count - 1);
    common.set(line, (common.get(line) ?? 0) + 1);
    return '';
  });
  const right = now.map((line, index) => {
    const count = common.get(line) ?? 0;
    if (index === 0 || count === 0) return line;
    common.set(line, count - 1);
    return '';
  });
  return [left.join('\n'), right.join('\n')];
}
